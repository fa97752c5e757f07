package org.custodes.plan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads the code that a refusal hands to its superclass out of its constructors: the first string
 * literal before {@code super(...)}. Nothing is instantiated, so constructors may take what they
 * like.
 */
final class RefusalCodes extends ArchCondition<JavaClass> {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Map<String, Set<String>> ownersByCode = new HashMap<>();

  RefusalCodes() {
    super("say a code of their own, in lower case with hyphens");
  }

  @Override
  public void init(Collection<JavaClass> refusals) {
    ownersByCode.clear();
    for (var refusal : refusals) {
      for (var code : codesOf(refusal)) {
        ownersByCode.computeIfAbsent(code, unused -> new TreeSet<>()).add(refusal.getName());
      }
    }
  }

  @Override
  public void check(JavaClass refusal, ConditionEvents events) {
    if (refusal.getModifiers().contains(JavaModifier.ABSTRACT)) {
      return;
    }
    var codes = codesOf(refusal);
    if (codes.size() != 1) {
      events.add(
          SimpleConditionEvent.violated(
              refusal,
              refusal.getName() + " must hand one literal code to super(...), found " + codes));
    }
    for (var code : codes) {
      if (!KEBAB.matcher(code).matches()) {
        events.add(
            SimpleConditionEvent.violated(
                refusal, refusal.getName() + " has the code '" + code + "'"));
      }
      if (ownersByCode.get(code).size() > 1) {
        events.add(
            SimpleConditionEvent.violated(
                refusal, refusal.getName() + " shares '" + code + "': " + ownersByCode.get(code)));
      }
    }
  }

  private static Set<String> codesOf(JavaClass refusal) {
    var codes = new TreeSet<String>();
    try (InputStream bytes = refusal.reflect().getResourceAsStream(fileOf(refusal))) {
      new ClassReader(bytes).accept(new Constructors(codes), ClassReader.SKIP_DEBUG);
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
    return codes;
  }

  private static String fileOf(JavaClass type) {
    return "/" + type.getName().replace('.', '/') + ".class";
  }

  private static final class Constructors extends ClassVisitor {
    private final Set<String> codes;

    Constructors(Set<String> codes) {
      super(Opcodes.ASM9);
      this.codes = codes;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return name.equals("<init>") ? new FirstLiteral() : null;
    }

    private final class FirstLiteral extends MethodVisitor {
      private boolean over;

      FirstLiteral() {
        super(Opcodes.ASM9);
      }

      @Override
      public void visitLdcInsn(Object value) {
        if (!over && value instanceof String code) {
          codes.add(code);
        }
        over = true;
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("<init>")) {
          over = true;
        }
      }
    }
  }
}
