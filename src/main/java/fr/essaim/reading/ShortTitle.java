package fr.essaim.reading;

/** What stands for a title where there is little room: the place, when the title is of the form « Lieu – Sujet ». */
final class ShortTitle {

    private static final int LONGEST = 60;
    private static final String SEPARATOR = " – ";

    private ShortTitle() {}

    static String of(String title) {
        int end = title.indexOf(SEPARATOR);
        String start = end > 0 ? title.substring(0, end) : title;
        if (start.length() <= LONGEST) {
            return start;
        }
        int space = start.lastIndexOf(' ', LONGEST);
        return start.substring(0, space > 0 ? space : start.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
