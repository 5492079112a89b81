/** The service tasks of the diagrams that {@code jointhandling} carries out. */
@NullMarked
package cn.gulangyu.hotline.jointhandling.process;

import org.jspecify.annotations.NullMarked;
