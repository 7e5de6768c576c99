package fr.essaim.access;

import fr.essaim.web.Viewer;
import fr.essaim.web.Viewers;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells templates who looks; a visitor's token for forms is never asked for, as making one would begin a session. */
@Component
class CurrentViewer implements Viewers {

    @Override
    public Viewer current() {
        return Presence.current().map(CurrentViewer::viewer).orElse(Viewer.VISITOR);
    }

    private static Viewer viewer(Presence presence) {
        SignedIn person = presence.person();
        return new Viewer(person.name(), person.roleNames(), presence.isByToken() ? "" : formToken());
    }

    private static String formToken() {
        Object token = RequestContextHolder.currentRequestAttributes()
                .getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        return token instanceof CsrfToken csrf ? csrf.getToken() : "";
    }
}
