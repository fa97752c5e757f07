package org.custodes.plan.red.domaintechnology.domain.consent;

import jakarta.ws.rs.Path;

@Path("consents")
class BrokenByRest {}
