/**
 * What clients of Party's task queue write and read: tasks with the name of their handler, data and
 * a time. A handler is a service here.
 */
@NullMarked
package farmhand.dialect.party;

import org.jspecify.annotations.NullMarked;
