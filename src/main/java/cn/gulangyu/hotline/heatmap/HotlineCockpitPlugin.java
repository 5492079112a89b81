package cn.gulangyu.hotline.heatmap;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/**
 * Brings our pages into Cockpit, which finds this class by the name in {@code META-INF/services}. They ask our own
 * interface and the engine's, as the person signed in.
 */
public class HotlineCockpitPlugin extends AbstractCockpitPlugin {

    static final String ID = "hotline";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(HotlineCockpitResource.class);
    }
}
