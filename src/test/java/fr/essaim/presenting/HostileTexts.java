package fr.essaim.presenting;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;

/** What no document may break on. */
final class HostileTexts {

    static final String ODD =
            "Nul\u0000, cloche\u0007, échappe\u001b[31m, \ud800 moitié, \ufffe non, \u202eenvers, e\u0301, \u2028ligne, "
                    + "]]> &amp; <script>alert('1')</script> ${x} emoji 😀👩‍🌾 中文 عربي ①ﬁ CO₂ ≥ 5\u0305 𝔘 \ufeff fin";

    private HostileTexts() {}

    static CaseStudyContent content() {
        return aCaseStudy("etrange")
                .titled("Titre \u0001 " + ODD.substring(0, 60) + " et " + "très ".repeat(30) + "long")
                .saying(TextField.SUMMARY, ODD)
                .saying(TextField.CONTEXT, "a".repeat(5_000))
                .saying(TextField.RESULTS, ("mot " + ODD + "\n- item\n").repeat(200))
                .saying(TextField.CREDIT, "x".repeat(900))
                .withPartner("Partenaire <b>\u0008</b> 中文 " + "n".repeat(200))
                .from("https://exemple.fr/" + "chemin/".repeat(40) + "?a=1&b=\"2\"")
                .from("javascript:alert(1)")
                .content();
    }

    static EditionBuilder edition() {
        return EditionBuilder.anEdition()
                .titled("Titre \u0002 <&> \"édition\" 😀")
                .about("Thème \u0003 " + ODD)
                .with(content(), "Note \u0004 " + ODD)
                .withWithdrawn("Retiré \u0005 😀");
    }
}
