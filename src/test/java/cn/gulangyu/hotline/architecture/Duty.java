package cn.gulangyu.hotline.architecture;

import cn.gulangyu.hotline.regulation.Clause;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One clause that obliges the system, in our own words, as listed in {@code clauses.csv}.
 *
 * @param built whether there is something in the product to show for it; otherwise it is marked {@code later}
 */
record Duty(Clause clause, boolean built, String title, String text) {

    private static final Path LIST = Path.of("src/test/resources/regulation/clauses.csv");

    /** In the order of the regulation. */
    static List<Duty> all() {
        return SourceTest.text(LIST).lines().skip(1).map(Duty::read).toList();
    }

    private static Duty read(String line) {
        String[] cells = line.split(",", 4);
        if (cells.length != 4 || !cells[1].matches("now|later")) {
            throw new IllegalStateException("not a line of the clause list: " + line);
        }
        return new Duty(Clause.of(cells[0]), cells[1].equals("now"), cells[2], cells[3]);
    }

    /** The clause of the list that a citation belongs to: itself, or the closest that it is a part of. */
    static Optional<Duty> behind(Clause cited, List<Duty> duties) {
        return duties.stream()
                .filter(duty -> isWithin(cited.id(), duty.clause().id()))
                .max(Comparator.comparing(duty -> duty.clause().id().length()));
    }

    /** Whether a citation means an article, or an item, that is listed by its parts only: {@code 13(1)}. */
    static boolean areParts(Clause cited, List<Duty> duties) {
        return duties.stream().anyMatch(duty -> isWithin(duty.clause().id(), cited.id()));
    }

    private static boolean isWithin(String part, String whole) {
        return part.equals(whole)
                || (part.startsWith(whole)
                        && !(Character.isDigit(part.charAt(whole.length())) && !whole.endsWith(")")));
    }
}
