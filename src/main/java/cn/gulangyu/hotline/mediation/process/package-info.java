/** The service tasks of the diagrams that {@code mediation} carries out. */
@NullMarked
package cn.gulangyu.hotline.mediation.process;

import org.jspecify.annotations.NullMarked;
