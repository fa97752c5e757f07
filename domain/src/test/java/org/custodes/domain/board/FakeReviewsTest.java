package org.custodes.domain.board;

class FakeReviewsTest implements ReviewsContract {
  private final FakeReviews reviews = new FakeReviews();

  @Override
  public Reviews reviews() {
    return reviews;
  }
}
