import { type CodeList, words } from "../field.ts";

/** Stars of the programme One Commune One Product; Decision 148/QĐ-TTg of 2023 counts from three. */
export const OCOP: CodeList = {
  id: "ocop",
  labels: {
    "3": words("3 sao", "3 stars", "三星", "3つ星", "3성", "3 étoiles"),
    "4": words("4 sao", "4 stars", "四星", "4つ星", "4성", "4 étoiles"),
    "5": words("5 sao", "5 stars", "五星", "5つ星", "5성", "5 étoiles"),
  },
};

export const PRODUCT_TYPES: CodeList = {
  id: "product-type",
  labels: {
    fruit: words("Quả", "Fruit", "水果", "果物", "과일", "Fruit"),
    tea: words("Chè", "Tea", "茶", "茶", "차", "Thé"),
    food: words("Thực phẩm", "Food", "食品", "食品", "식품", "Alimentation"),
    drink: words("Đồ uống", "Drink", "饮品", "飲料", "음료", "Boisson"),
    craft: words("Thủ công mỹ nghệ", "Craft", "手工艺品", "工芸品", "공예품", "Artisanat"),
    medicine: words("Dược liệu", "Medicinal plant", "药材", "薬草", "약초", "Plante médicinale"),
  },
};
