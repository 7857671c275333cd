/** Tests of the patterns. */
@org.jspecify.annotations.NullMarked
package farmhand.query.pattern;
