package cn.gulangyu.hotline.heatmap;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the files of {@link HotlineCockpitPlugin} to Cockpit, out of {@code plugin-webapp/hotline}. */
@Path("plugin/" + HotlineCockpitPlugin.ID)
public class HotlineCockpitResource extends AbstractCockpitPluginRootResource {

    /** For the webapp, which makes one per request. */
    public HotlineCockpitResource() {
        super(HotlineCockpitPlugin.ID);
    }
}
