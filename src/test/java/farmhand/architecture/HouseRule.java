package farmhand.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.util.function.Function;

/**
 * A sentence about the house that a machine can check.
 *
 * @param name what the report calls it
 * @param in the rule as it reads in a given house
 * @param offender simple name of the class in the counter-house that the rule must refuse
 */
record HouseRule(String name, Function<House, ArchRule> in, String offender) {
    @Override
    public String toString() {
        return name;
    }
}
