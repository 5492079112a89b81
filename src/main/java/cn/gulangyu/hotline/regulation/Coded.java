package cn.gulangyu.hotline.regulation;

/** A code of the regulation's vocabulary: English in programs, {@link #label() Chinese} for people. */
public interface Coded {

    /** The enum constant's name, which is the code in tables, variables and JSON. */
    String name();

    /** The Chinese word that people read. */
    String label();
}
