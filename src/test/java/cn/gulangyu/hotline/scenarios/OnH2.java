package cn.gulangyu.hotline.scenarios;

import cn.gulangyu.hotline.RunningHotline;

/** The context that the scenarios share with every other test of the running product. */
@RunningHotline
class OnH2 {}
