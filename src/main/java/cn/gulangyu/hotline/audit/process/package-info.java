/** The service tasks of the diagrams that {@code audit} carries out. */
@NullMarked
package cn.gulangyu.hotline.audit.process;

import org.jspecify.annotations.NullMarked;
