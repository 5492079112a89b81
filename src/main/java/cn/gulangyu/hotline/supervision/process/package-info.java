/** The service tasks of the diagrams that {@code supervision} carries out. */
@NullMarked
package cn.gulangyu.hotline.supervision.process;

import org.jspecify.annotations.NullMarked;
