/** The page's only behaviour: language, light or dark, and opening every file at once, also before printing. */
export const SCRIPT = `
const root=document.documentElement;
const by=(id)=>document.getElementById(id);
const open=(yes)=>{for(const each of document.querySelectorAll('details'))each.open=yes};
by('language').onclick=()=>{const zh=root.dataset.lang!=='zh';root.dataset.lang=zh?'zh':'en';root.lang=zh?'zh-CN':'en'};
by('theme').onclick=()=>{const dark=root.dataset.theme?root.dataset.theme==='dark':matchMedia('(prefers-color-scheme:dark)').matches;root.dataset.theme=dark?'light':'dark'};
by('open').onclick=()=>open(!document.querySelector('details[open]:not(:first-of-type)'));
addEventListener('beforeprint',()=>open(true));
`;
