package cn.gulangyu.hotline.casefile;

import java.util.Set;

/** The numbers of all cases on file, so that a journal which vanished as a whole is missed. */
@FunctionalInterface
interface KnownCases {

    Set<String> numbers();
}
