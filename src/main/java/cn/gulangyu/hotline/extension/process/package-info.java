/** The service tasks of the diagrams that {@code extension} carries out. */
@NullMarked
package cn.gulangyu.hotline.extension.process;

import org.jspecify.annotations.NullMarked;
