package cn.gulangyu.hotline;

import cn.gulangyu.hotline.workflow.UserTaskCompletion;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the HTTP interface at {@code /v3/api-docs}: who may call, how a refusal looks, what completes which task. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String COMPLETION = "/api/v1/tasks/{taskId}/complete";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI hotlineApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Gulangyu hotline case management")
                        .version("v1")
                        .description("Instants carry their offset (+08:00). Refusals are RFC 9457 problems in Chinese.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("For programs, with a staff account."))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("JSESSIONID")
                                        .description("For pages; every change also sends the header X-HOTLINE-CSRF"
                                                + " with the value of the cookie HOTLINE-CSRF."))
                        .addSchemas(PROBLEM, problem()));
    }

    /** The tag of an operation is the package that answers it; every operation may answer with a problem. */
    @Bean
    OperationCustomizer everyOperation() {
        return (operation, handler) -> {
            String room = handler.getBeanType().getPackageName().replaceFirst(".*\\.", "");
            operation.setTags(List.of(room));
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("Refused or failed")
                                    .content(new Content()
                                            .addMediaType(
                                                    org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                    new MediaType().schema(reference(PROBLEM)))));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer signInExceptForThePublic() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (!path.startsWith("/api/v1/public/")) {
                item.readOperations()
                        .forEach(operation -> operation.security(List.of(
                                new SecurityRequirement().addList("basic"),
                                new SecurityRequirement().addList("session"))));
            }
        });
    }

    /** The body of a completion depends on the kind of task, which the controller learns only at run time. */
    @Bean
    OpenApiCustomizer bodiesOfTasks(List<UserTaskCompletion<?>> completions) {
        return api -> {
            api.getComponents().getSchemas().remove("JsonNode");
            Schema<?> oneOf = new Schema<>();
            for (UserTaskCompletion<?> completion : completions) {
                ResolvedSchema body = ModelConverters.getInstance()
                        .resolveAsResolvedSchema(new AnnotatedType(completion.bodyType()).resolveAsRef(false));
                api.getComponents().addSchemas(completion.taskKey(), body.schema);
                oneOf.addOneOfItem(reference(completion.taskKey()));
            }
            PathItem item = api.getPaths().get(COMPLETION);
            if (item != null) {
                item.getPost()
                        .requestBody(new RequestBody()
                                .required(true)
                                .description("The schema that bears the task's key.")
                                .content(
                                        new Content().addMediaType("application/json", new MediaType().schema(oneOf))));
            }
        };
    }

    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema()
                .addProperty("field", text("The field of the request"))
                .addProperty("message", text("What is wrong with it"));
        return new ObjectSchema()
                .addProperty("type", text("urn:hotline:problem:…"))
                .addProperty("title", text("The kind of problem"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", text("A sentence for the person who asked"))
                .addProperty("instance", text("The path that was called"))
                .addProperty("clause", text("The clause that forbids it, such as 11p1"))
                .addProperty("fields", new ArraySchema().items(field));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
