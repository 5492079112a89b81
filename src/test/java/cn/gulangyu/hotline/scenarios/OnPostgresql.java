package cn.gulangyu.hotline.scenarios;

import cn.gulangyu.hotline.RunningHotlineOnPostgresql;

/** The one context on PostgreSQL. */
@RunningHotlineOnPostgresql
class OnPostgresql {}
