/** The service tasks of the diagrams that {@code callback} carries out. */
@NullMarked
package cn.gulangyu.hotline.callback.process;

import org.jspecify.annotations.NullMarked;
