/** The service tasks of the diagrams that {@code acceptance} carries out. */
@NullMarked
package cn.gulangyu.hotline.acceptance.process;

import org.jspecify.annotations.NullMarked;
