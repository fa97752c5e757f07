package org.custodes.persistence.board;

import org.custodes.domain.board.Reviews;
import org.custodes.domain.board.ReviewsContract;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class ReviewsOnPostgresTest implements ReviewsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public Reviews reviews() {
    return InMain.eachCall(Reviews.class, ReviewsOnPostgres::new);
  }
}
