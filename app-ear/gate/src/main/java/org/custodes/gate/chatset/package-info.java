/**
 * Makes chats with an assistant in which every identifier is labelled: own templates filled with
 * own names, numbers that nobody has, and the carelessness of people who type. What is trained on
 * and what is held out share neither a template nor a name. It knows nothing of the de-identifier,
 * so that it cannot flatter it.
 */
package org.custodes.gate.chatset;
