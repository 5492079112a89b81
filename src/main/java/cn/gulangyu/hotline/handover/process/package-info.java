/** The service tasks of the diagrams that {@code handover} carries out. */
@NullMarked
package cn.gulangyu.hotline.handover.process;

import org.jspecify.annotations.NullMarked;
