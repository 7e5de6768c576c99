package fr.essaim.tagging;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.*;
import fr.essaim.search.*;
import java.nio.file.*;
import java.util.*;

public final class DupExperiment {
    public static void main(String[] a) throws Exception {
        Path data = Files.createTempDirectory("dupexp");
        try (var ctx = WithoutWeb.start(data, "--essaim.imports=imports")) {
            ctx.getBean(IndexMaintenance.class).awaitCaughtUp();
            List<CaseStudySheet> all = new ArrayList<>();
            ctx.getBean(CaseStudySearch.class).forEach(CaseStudyQuery.EVERYTHING, all::add);
            ProbableDuplicates dups = ctx.getBean(ProbableDuplicates.class);
            // every pair, exactly
            List<Map.Entry<Double, String>> pairs = new ArrayList<>();
            int found = 0, expected = 0;
            Map<String, Double> exact = new HashMap<>();
            for (int i = 0; i < all.size(); i++) for (int j = i + 1; j < all.size(); j++) {
                Likeness l = dups.between(all.get(i).content(), all.get(j).content());
                if (l.overall() > 0.4) pairs.add(Map.entry(l.overall(), l + " | " + all.get(i).title() + " || " + all.get(j).title()));
                if (l.isProbable()) { exact.put(all.get(i).id() + " " + all.get(j).id(), l.overall()); }
            }
            pairs.sort(Map.Entry.<Double, String>comparingByKey().reversed());
            pairs.stream().limit(25).forEach(p -> System.out.printf("%.2f %s%n", p.getKey(), p.getValue()));
            Random r = new Random(1);
            String[] kinds = {"same", "typo title", "title half words", "text shortened", "title only typed", "text rewritten 30% words", "title new, text same"};
            for (int kind = 0; kind < kinds.length; kind++) {
                int ok = 0, first = 0, noise = 0; long t = System.nanoTime();
                for (CaseStudySheet s : all) {
                    String title = s.title(), sum = s.content().text(TextField.SUMMARY), body = s.content().text(TextField.APPROACH);
                    switch (kind) {
                        case 1 -> { char[] c = title.toLowerCase().toCharArray(); for (int k = 0; k < 3; k++) c[r.nextInt(c.length)] = 'x'; title = new String(c); sum = ""; body = ""; }
                        case 2 -> { List<String> w = new ArrayList<>(List.of(title.split(" "))); for (int k = 0; k < w.size() / 4; k++) w.remove(r.nextInt(w.size())); title = String.join(" ", w); sum = ""; body = ""; }
                        case 3 -> { body = body.substring(0, body.length() / 2); title = title.substring(0, title.length() / 2); }
                        case 4 -> { sum = ""; body = ""; }
                        case 5 -> { String[] w = (sum + " " + body).split(" "); for (int k = 0; k < w.length; k++) if (r.nextInt(10) < 1) w[k] = "autre"; sum = String.join(" ", w); body = ""; title = "Nouveau titre"; }
                        case 6 -> title = "Un tout autre titre ici";
                        default -> {}
                    }
                    CaseStudyContent c = new CaseStudyContent(Map.of(TextField.TITLE, title, TextField.SUMMARY, sum, TextField.APPROACH, body), List.of(), null, null, List.of(), null, null);
                    var f = dups.of(c, Set.of());
                    if (f.stream().anyMatch(x -> x.sheet().id().equals(s.id()))) ok++;
                    if (!f.isEmpty() && f.getFirst().sheet().id().equals(s.id())) first++;
                    noise += f.stream().filter(x -> !x.sheet().id().equals(s.id())).count();
                }
                System.out.printf("%-28s found %d/%d first %d others %d  %.1f ms%n", kinds[kind], ok, all.size(), first, noise, (System.nanoTime() - t) / 1e6 / all.size());
            }
            int missed = 0;
            for (CaseStudySheet s : all) { var f = dups.of(s.content(), Set.of(s.id())); for (String k : exact.keySet()) { String[] p = k.split(" "); String o = p[0].equals(s.id().value()) ? p[1] : p[1].equals(s.id().value()) ? p[0] : null; if (o != null && f.stream().noneMatch(x -> x.sheet().id().value().equals(o))) missed++; } }
            System.out.println("probable pairs " + exact.size() + ", missed by candidates " + missed);
        }
        System.exit(0);
    }
}
