package cn.gulangyu.hotline.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * How alike two texts are, in percent: twice the pairs of neighbouring characters that both have, over all pairs
 * (Sørensen and Dice). Pairs suit Chinese, where most words have two characters; punctuation and spacing do not count.
 */
final class Likeness {

    private static final IntersectionSimilarity<String> PAIRS = new IntersectionSimilarity<>(Likeness::pairs);

    private Likeness() {}

    /** 0 where either text holds no pair. */
    static int percent(String one, String other) {
        IntersectionResult shared = PAIRS.apply(plain(one), plain(other));
        int all = shared.getSizeA() + shared.getSizeB();
        return all == 0 ? 0 : Math.round(200f * shared.getIntersection() / all);
    }

    private static List<String> pairs(CharSequence text) {
        int[] characters = text.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < characters.length; at++) {
            pairs.add(new String(characters, at, 2));
        }
        return pairs;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
