/** The service tasks of the diagrams that {@code reply} carries out. */
@NullMarked
package cn.gulangyu.hotline.reply.process;

import org.jspecify.annotations.NullMarked;
