package cn.gulangyu.hotline.load;

import cn.gulangyu.hotline.HotlineApplication;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The product in this process, with its data source, which is also the engine's, counted. */
final class CountedProduct {

    private CountedProduct() {}

    static ServletWebServerApplicationContext start(LoadDatabase database, Counts counts, String... more) {
        SpringApplication application = new SpringApplication(HotlineApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            GenericApplicationContext product = (GenericApplicationContext) context;
            product.getBeanFactory().registerSingleton("withoutTests", withoutTests());
            product.registerBean("counting", BeanPostProcessor.class, () -> new Counting(counts));
            product.registerBean("countedLabels", FilterRegistrationBean.class, () -> labels(counts));
        });
        List<String> settings = new ArrayList<>(Arrays.asList(database.settings()));
        settings.add("--server.port=0");
        settings.addAll(Arrays.asList(more));
        return (ServletWebServerApplicationContext) application.run(settings.toArray(String[]::new));
    }

    private static FilterRegistrationBean<Filter> labels(Counts counts) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
            HttpServletRequest http = (HttpServletRequest) request;
            counts.request(http.getMethod() + " "
                    + http.getRequestURI().replaceAll("/GLY-[0-9-]+|/[0-9a-f]{8}-[0-9a-f-]+", "/*"));
            try {
                chain.doFilter(request, response);
            } finally {
                counts.requestDone();
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private record Counting(Counts counts) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource dataSource ? counted(dataSource) : bean;
        }

        private DataSource counted(DataSource dataSource) {
            return ProxyDataSourceBuilder.create(dataSource)
                    .listener(new Statements(counts))
                    .afterMethod(call -> {
                        if (call.getMethod().getName().equals("commit")) {
                            counts.committed();
                        } else if (call.getMethod().getName().equals("rollback")) {
                            counts.rolledBack();
                        }
                    })
                    .build();
        }
    }

    private record Statements(Counts counts) implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (!queries.isEmpty()) {
                counts.executed(queries.get(0).getQuery(), Math.max(1, execution.getBatchSize()));
            }
        }
    }

    static TypeExcludeFilter withoutTests() {
        return new WithoutTests();
    }

    /** The tests' own configuration lies in the same packages and would move the clock. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
