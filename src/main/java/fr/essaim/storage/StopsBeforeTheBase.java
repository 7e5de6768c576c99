package fr.essaim.storage;

import org.springframework.context.SmartLifecycle;

/** Work in the background that a runner begins once Essaim has started, and that stops while the base can still be written. */
public interface StopsBeforeTheBase extends SmartLifecycle {

    @Override
    default int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    default boolean isAutoStartup() {
        return false;
    }

    @Override
    default void start() {}
}
