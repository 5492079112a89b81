/** Programs that load the product and that crash it, each with a main of its own. See docs/load.md. */
@NullMarked
package cn.gulangyu.hotline.load;

import org.jspecify.annotations.NullMarked;
