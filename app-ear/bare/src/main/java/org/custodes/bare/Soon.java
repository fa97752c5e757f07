package org.custodes.bare;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The caller does not wait: the next tick of a timer does it. */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface Soon {}
