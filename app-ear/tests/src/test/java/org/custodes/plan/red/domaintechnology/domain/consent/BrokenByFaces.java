package org.custodes.plan.red.domaintechnology.domain.consent;

class BrokenByFaces {
  jakarta.faces.component.UIComponent component;
}
