package farmhand.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.ArrayList;
import java.util.List;

/** That a method is called, or referred to, in one place of the whole house at most. */
final class InOnePlace extends ArchCondition<JavaClass> {
    private final String owner;
    private final String method;
    private final List<JavaAccess<?>> places = new ArrayList<>();

    private InOnePlace(String owner, String method) {
        super("call " + owner + "." + method + " in one place");
        this.owner = owner;
        this.method = method;
    }

    static InOnePlace call(String owner, String method) {
        return new InOnePlace(owner, method);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().equals(owner))
                .filter(access -> access.getTarget().getName().equals(method))
                .forEach(places::add);
    }

    @Override
    public void finish(ConditionEvents events) {
        if (places.size() > 1) {
            places.forEach(
                    place ->
                            events.add(
                                    SimpleConditionEvent.violated(place, place.getDescription())));
        }
    }
}
