/** Small pages of our own with invented people, as three kinds of sites write them. */

const EN = [
  'Three men walked out of the town jail of Sosnovka on Friday morning, a week before anybody expected them. Their lawyer, Vera Lisowska, said the order had come by telephone.',
  'The oldest of them, the carpenter Anton Brezhko, had served four of his five years. "They gave me my shoes and a bus ticket," he told reporters, "and no paper at all."',
  'Neither the court nor the prison answered questions, and the other two asked not to be named. A fourth man, who shared their cell, was taken to another building the same night.',
]
const RU = [
  'В пятницу утром из сосновской тюрьмы вышли трое мужчин, на неделю раньше, чем их ждали. Адвокат Вера Лисовская говорит, что распоряжение передали по телефону.',
  'Старший из них, плотник Антон Брежко, отсидел четыре года из пяти. «Мне выдали ботинки и билет на автобус, — рассказал он, — и ни одной бумаги».',
  'Ни суд, ни тюрьма на вопросы не ответили, а двое других просили не называть их имён. Четвёртого, соседа по камере, той же ночью перевели в другой корпус.',
]
const BE = [
  'У пятніцу раніцай з сасноўскай турмы выйшлі трое мужчын, на тыдзень раней, чым іх чакалі. Адвакатка Вера Лісоўская кажа, што загад перадалі па тэлефоне.',
  'Старэйшы з іх, цясляр Антон Брэжка, адседзеў чатыры гады з пяці. «Мне далі чаравікі і білет на аўтобус, — расказаў ён, — і ніводнай паперы».',
  'Ні суд, ні турма на пытанні не адказалі, а двое іншых прасілі не называць іх імёнаў. Чацвёртага, суседа па камеры, той самай ноччу перавялі ў іншы корпус.',
]

type PageCase = { html: string; text: string }
const paragraphs = (list: readonly string[]) => list.map((one) => `<p>${one}</p>`).join('\n')

export const NEWS_EN: PageCase = {
  html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Three leave Sosnovka jail | The Sosnovka Courier</title>
<link rel="canonical" href="https://Courier.example/2024/05/three-leave?utm_source=rss#top"><link rel="amphtml" href="https://amp.courier.example/2024/05/three-leave">
<meta property="og:site_name" content="Courier online"><meta property="og:title" content="Three leave jail">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2024-05-01T00:00:00Z"},
{"@type":["NewsArticle"],"headline":"Three leave Sosnovka jail","datePublished":"2024-05-11T00:30:00+03:00","publisher":{"@type":"Organization","name":"The Sosnovka Courier"}}]}</script></head>
<body><header><nav><a href="/">Home</a><a href="/sport">Sport results</a></nav></header>
<main><article><h1>Three leave Sosnovka jail</h1><p class="byline">By Olga Prudnik</p><div class="share-buttons"><a href="#">Share on everything</a></div>
${paragraphs(EN.slice(0, 2))}
<p>Read also: <a href="/2024/04/strike">A strike that nobody saw</a></p>
<ul><li><a href="/a">Teaser about the harvest</a></li><li><a href="/b">Teaser about the ferry</a></li></ul>
${paragraphs(EN.slice(2))}</article>
<section id="comments"><h2>Comments</h2><article class="comment"><time datetime="2024-06-30">later</time><p>First comment of a reader, which is long enough to look like prose, with commas, and more.</p></article></section></main>
<aside class="sidebar"><p>Sidebar with the weather, the rates, and so on.</p></aside><footer><p>All rights reserved, Sosnovka, 2024.</p></footer></body></html>`,
  text: EN.join('\n\n'),
}

export const NEWS_RU: PageCase = {
  html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Сосновка: трое на свободе</title>
<meta property="article:published_time" content="2024-05-10"><meta property="og:url" content="http://vesti.example/news/17?fbclid=abc&amp;id=5"></head>
<body><div class="breadcrumbs"><a href="/">Главная</a> / <a href="/news">Новости</a></div><div id="content"><h1>Трое на свободе</h1>
${paragraphs(RU)}<p>Читайте также: <a href="/news/16">Почему не пришёл паром</a></p></div>
<div class="social-links"><p>Подписывайтесь на наши страницы во всех сетях, их уже четыре.</p></div></body></html>`,
  text: RU.join('\n\n'),
}

export const NEWS_BE: PageCase = {
  html: `<!doctype html><html lang="be"><meta charset=utf-8><title>Трое на волі — Сасноўскі веснік</title><meta name="application-name" content="Сасноўскі веснік">
<body><article><header><h1>Трое на волі</h1><time datetime="2024-05-10T09:15:00+03:00">10 мая, 09:15</time></header>
${paragraphs(BE.slice(0, 1))}<div class="related"><h3>Па тэме</h3><a href="/1">Чаму не прыйшоў паром</a> <time datetime="2023-01-01">раней</time></div>${paragraphs(BE.slice(1))}
<table><tr><th>Дзень</th><th>Колькі</th></tr><tr><td>Пятніца</td><td>3</td></tr></table>
<ul><li>Брэжка — цясляр,<br>пяць гадоў</li><li>двое без імёнаў</li></ul></article></body></html>`,
  text: [...BE, 'Дзень\tКолькі', 'Пятніца\t3', '• Брэжка — цясляр,\nпяць гадоў', '• двое без імёнаў'].join('\n\n'),
}
