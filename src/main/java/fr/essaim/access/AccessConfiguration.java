package fr.essaim.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Puts the table of addresses, the sign-in form, tokens and providers in front of the application. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration {

    static final String HOME = "/atelier";

    @Bean
    SecurityFilterChain addresses(
            HttpSecurity http,
            Refusals refusals,
            AccountTable accounts,
            Tokens tokens,
            Providers providers,
            ProviderAccounts providerAccounts) {
        http.headers(AbstractHttpConfigurer::disable) // web.SecurityHeaders sets them
                .requestCache(cache -> cache.requestCache(pagesAskedFor()))
                .csrf(forms -> forms.requireCsrfProtectionMatcher(AccessConfiguration::needsFormToken))
                .addFilterAfter(new TokenSignIn(tokens, refusals), SecurityContextHolderFilter.class)
                .addFilterAfter(new SessionCheck(accounts), TokenSignIn.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access((person, address) -> decision(address.getRequest())));
        signInByForm(http);
        if (providers.any()) {
            signInByProvider(http, new ProviderSignIn(providerAccounts, accounts, whereAsked()));
        }
        return http.build();
    }

    private static void signInByForm(HttpSecurity http) {
        http.formLogin(form -> form.loginPage(SignInMessage.PAGE)
                        .usernameParameter("identifiant")
                        .passwordParameter("mot-de-passe")
                        .successHandler(whereAsked())
                        .failureHandler((request, response, failure) -> response.sendRedirect(
                                SignInMessage.about(failure).address())))
                .logout(out -> out.logoutUrl("/deconnexion").logoutSuccessUrl(SignInMessage.SIGNED_OUT.address()));
    }

    private static void signInByProvider(HttpSecurity http, ProviderSignIn signIn) {
        http.oauth2Login(provider -> provider.loginPage(SignInMessage.PAGE)
                .authorizedClientRepository(new NoProviderTokens())
                .successHandler(signIn)
                .failureHandler(
                        (request, response, failure) -> response.sendRedirect(SignInMessage.PROVIDER.address())));
    }

    private static AuthorizationDecision decision(HttpServletRequest request) {
        return new AuthorizationDecision(AddressRules.whoMay(request)
                .filter(who -> AddressRules.allows(who, request))
                .isPresent());
    }

    // A browser never adds a bearer token by itself, so nobody can be made to send one.
    private static boolean needsFormToken(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && !TokenSignIn.concerns(request)
                && !AddressRules.takesAnyForm(request);
    }

    /** Remembers, in the session, the page that a person asked for before she was asked to sign in. */
    @SuppressWarnings(
            "NullAway") // no parameter is to be added to the address; Spring takes null for that, and does not say so
    private static HttpSessionRequestCache pagesAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && AddressRules.whoMay(request).isPresent()
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/api/"));
        return cache;
    }

    private static SavedRequestAwareAuthenticationSuccessHandler whereAsked() {
        SavedRequestAwareAuthenticationSuccessHandler handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl(HOME);
        handler.setRequestCache(pagesAskedFor());
        return handler;
    }
}
