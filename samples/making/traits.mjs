// What joined the lists of producers and products later: size of an enterprise, circular value chain, type of product.

export function traits(draw, producers, products, chainShare, chainBetween) {
  for (const producer of producers) {
    producer.size = producer.type === 'enterprise' ? draw.pick(['micro', 'small', 'small', 'medium']) : '';
    const day = draw.day(...chainBetween);
    producer.chain = draw.chance(chainShare) && day > producer.joined ? day : '';
  }
  for (const product of products) {
    const goods = product.name.slice(product.name.indexOf(' - ') + 3);
    product.goods = goods[0].toUpperCase() + goods.slice(1);
  }
}
