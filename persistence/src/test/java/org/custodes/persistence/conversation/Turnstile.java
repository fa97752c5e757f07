package org.custodes.persistence.conversation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lets several actors take their steps in an order that a test dictates. An actor waits before each
 * call of a port that counts as a step; whoever is to be killed dies there.
 */
final class Turnstile {
  /** The process of an actor ended here. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private enum Word {
    GO,
    DIE,
    WAITING,
    DONE
  }

  private static final ThreadLocal<Actor> PRESENT = new ThreadLocal<>();

  private final Map<Character, Actor> actors = new HashMap<>();

  /** One actor, in a thread of its own. */
  private static final class Actor {
    private final SynchronousQueue<Word> toActor = new SynchronousQueue<>();
    private final SynchronousQueue<Word> fromActor = new SynchronousQueue<>();
    private Throwable failure;
    private boolean over;

    private void run(Runnable work) {
      PRESENT.set(this);
      try {
        pass();
        work.run();
      } catch (Killed e) {
        // as if the machine had been switched off
      } catch (RuntimeException | Error e) {
        failure = e;
      } finally {
        say(fromActor, Word.DONE);
      }
    }

    private void pass() {
      say(fromActor, Word.WAITING);
      if (hear(toActor) == Word.DIE) {
        throw new Killed();
      }
    }
  }

  /** Adds an actor, who waits for their first step. */
  void add(char name, Runnable work) {
    var actor = new Actor();
    actors.put(name, actor);
    var thread = new Thread(() -> actor.run(work), "actor " + name);
    thread.setDaemon(true);
    thread.start();
    hear(actor.fromActor);
  }

  /** Lets an actor take one step; nothing happens once they are done. */
  void step(char name) {
    tell(actors.get(name), Word.GO);
  }

  /** Ends an actor before their next step. */
  void kill(char name) {
    tell(actors.get(name), Word.DIE);
  }

  /** Lets everybody finish and passes on what went wrong. */
  void finish() {
    for (var actor : actors.values()) {
      while (!actor.over) {
        tell(actor, Word.GO);
      }
      if (actor.failure != null) {
        throw new AssertionError(actor.failure);
      }
    }
  }

  private static void tell(Actor actor, Word word) {
    if (!actor.over) {
      say(actor.toActor, word);
      actor.over = hear(actor.fromActor) == Word.DONE;
    }
  }

  /** The port with a turnstile before each of these methods. */
  static <T> T before(Class<T> port, T behind, Set<String> steps) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              var actor = PRESENT.get();
              if (actor != null && steps.contains(method.getName())) {
                actor.pass();
              }
              try {
                return method.invoke(behind, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static void say(SynchronousQueue<Word> to, Word word) {
    try {
      if (!to.offer(word, 60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody listens");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Word hear(SynchronousQueue<Word> from) {
    try {
      var word = from.poll(60, TimeUnit.SECONDS);
      if (word == null) {
        throw new IllegalStateException("nobody speaks");
      }
      return word;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
