package org.custodes.plan.red.domaintechnology.domain.consent;

import jakarta.servlet.http.HttpServletRequest;

class BrokenByServlet {
  HttpServletRequest request;
}
