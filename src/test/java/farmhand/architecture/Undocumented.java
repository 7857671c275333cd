package farmhand.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds packages, public types, and types inside public interfaces, that have no doc comment. */
final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final List<String> found;

    private Undocumented(DocTrees docs, CompilationUnitTree unit, List<String> found) {
        this.docs = docs;
        this.unit = unit;
        this.found = found;
    }

    static List<String> in(Sources sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources.files());
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, List.of(), null, units);
            for (CompilationUnitTree unit : task.parse()) {
                new Undocumented(DocTrees.instance(task), unit, found).scan(unit, null);
            }
        }
        return found;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree declared, @Nullable Void unused) {
        if (file().endsWith("package-info.java") && isUndocumented()) {
            found.add(file() + ": " + declared.getPackageName());
        }
        return super.visitPackage(declared, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        if (isPublic(type) && isUndocumented()) {
            found.add(file() + ": " + type.getSimpleName());
        }
        return super.visitClass(type, null);
    }

    private Path file() {
        return Path.of(unit.getSourceFile().toUri());
    }

    private boolean isUndocumented() {
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        return comment == null || comment.getFirstSentence().isEmpty();
    }

    private boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC) || isInPublicInterface();
    }

    private boolean isInPublicInterface() {
        TreePath above = getCurrentPath().getParentPath();
        return above.getLeaf() instanceof ClassTree outer
                && outer.getKind() == Kind.INTERFACE
                && outer.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
}
