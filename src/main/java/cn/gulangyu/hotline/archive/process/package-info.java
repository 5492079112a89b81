/** The service tasks of the diagrams that {@code archive} carries out. */
@NullMarked
package cn.gulangyu.hotline.archive.process;

import org.jspecify.annotations.NullMarked;
