package org.custodes.web.console.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Answers} before what Faces does with an exception. */
public class AnswersFactory extends ExceptionHandlerFactory {

  public AnswersFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Answers(getWrapped().getExceptionHandler());
  }
}
