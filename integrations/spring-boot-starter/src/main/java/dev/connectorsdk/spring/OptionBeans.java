package dev.connectorsdk.spring;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.ClientListener;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.task.TaskDecorator;

/**
 * Adds the beans that both clients use to their options: all listeners, and the task decorator and
 * the timing if there is one of them.
 *
 * @param beans the beans
 */
record OptionBeans(BeanFactory beans) {

  ClientOptions.Builder apply(ClientOptions.Builder options) {
    beans.getBeanProvider(ClientListener.class).orderedStream().forEach(options::addListeners);
    beans
        .getBeanProvider(TaskDecorator.class)
        .ifUnique(decorator -> options.taskDecorator(decorator::decorate));
    beans.getBeanProvider(Timing.class).ifUnique(options::timing);
    return options;
  }
}
