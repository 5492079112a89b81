/** The service tasks of the diagrams that {@code merging} carries out. */
@NullMarked
package cn.gulangyu.hotline.merging.process;

import org.jspecify.annotations.NullMarked;
