/** The service tasks of the diagrams that {@code urgent} carries out. */
@NullMarked
package cn.gulangyu.hotline.urgent.process;

import org.jspecify.annotations.NullMarked;
