/** The service tasks of the diagrams that {@code dispatch} carries out. */
@NullMarked
package cn.gulangyu.hotline.dispatch.process;

import org.jspecify.annotations.NullMarked;
