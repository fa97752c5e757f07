package org.custodes.bare;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Each call of this adapter is a boundary: what it does is there afterwards and not before. */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface Boundary {}
