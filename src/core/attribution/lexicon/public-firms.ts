/** Firms and bodies by whose one-word names newspapers call them without saying what they are. General knowledge, no list of another's. */
const FIRMS = new Set(
  `apple google alphabet amazon microsoft meta facebook instagram whatsapp tiktok bytedance tesla spacex openai anthropic nvidia intel amd
ibm oracle samsung huawei xiaomi sony nintendo netflix spotify uber lyft airbnb paypal ebay alibaba tencent baidu
exxon exxonmobil chevron shell bp totalenergies repsol pemex petrobras ecopetrol pdvsa ypf aramco gazprom rosneft
boeing airbus lockheed raytheon embraer ryanair easyjet iberia aeroméxico avianca latam
toyota honda nissan hyundai volkswagen renault peugeot stellantis ferrari bmw byd
walmart costco ikea inditex zara carrefour mercadona starbucks mcdonald's nestlé unilever danone pepsico heineken
pfizer moderna astrazeneca novartis roche bayer sanofi merck novavax
citigroup barclays hsbc santander bbva caixabank ubs deloitte kpmg blackrock
vodafone verizon comcast telefónica movistar siemens philips ericsson nokia
unicef unesco unhcr acnur frontex interpol europol fifa uefa conmebol nasa opec opep nato otan oxfam greenpeace amnesty hamas hezbollah hezbolá
iberdrola endesa naturgy enel codelco vale glencore arcelormittal`.split(/\s+/),
);

/** Whether a lower-case word is a firm's or a body's name that needs no introduction. */
export function isPublicFirm(lower: string): boolean {
  return FIRMS.has(lower);
}
