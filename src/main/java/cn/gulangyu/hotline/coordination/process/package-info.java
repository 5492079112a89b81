/** The service tasks of the diagrams that {@code coordination} carries out. */
@NullMarked
package cn.gulangyu.hotline.coordination.process;

import org.jspecify.annotations.NullMarked;
