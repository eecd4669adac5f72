// Bundled from page/ by `make page`: change the modules there, not this file.
"use strict";(()=>{var Zb=Object.create;var gc=Object.defineProperty;var xb=Object.getOwnPropertyDescriptor;var Jb=Object.getOwnPropertyNames;var zb=Object.getPrototypeOf,eN=Object.prototype.hasOwnProperty;var p=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var rN=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of Jb(r))!eN.call(e,o)&&o!==t&&gc(e,o,{get:()=>r[o],
enumerable:!(n=xb(r,o))||n.enumerable});return e};var Nn=(e,r,t)=>(t=e!=null?Zb(zb(e)):{},rN(r||!e||!e.__esModule?gc(t,"default",{value:e,enumerable:!0}):t,e));var zc=p((YK,Jc)=>{"use strict";function zN(e){return e!==e}Jc.exports=zN});var X=p((QK,e1)=>{"use strict";var eS=zc();e1.exports=eS});var t1=p((ZK,r1)=>{"use strict";var rS=Math.floor;r1.exports=rS});var Te=p((xK,n1)=>{"use strict";var tS=t1();n1.exports=tS});var s1=p((JK,o1)=>{"use strict";var nS=Math.ceil;o1.exports=nS});var a1=p((zK,i1)=>{"use strict";var oS=s1();i1.exports=oS});var c1=p((eY,u1)=>{"use strict";var sS=Te(),iS=a1();function aS(e){return e<0?iS(e):sS(e)}u1.exports=aS});var Zo=p((rY,f1)=>{"use strict";var uS=c1();f1.exports=uS});var p1=p((tY,l1)=>{"use strict";l1.exports=Number});var d1=p((nY,v1)=>{"use strict";var cS=p1();v1.exports=cS});var Se=p((oY,m1)=>{"use strict";var fS=d1(),lS=fS.NEGATIVE_INFINITY;m1.exports=lS});var re=p((sY,h1)=>{"use strict";var pS=Number.POSITIVE_INFINITY;h1.exports=pS});var Kr=p((iY,g1)=>{"use strict";var vS=1023;g1.exports=vS});var w1=p((aY,y1)=>{"use strict";var dS=1023;y1.exports=dS});var b1=p((uY,q1)=>{"use strict";var mS=-1023;q1.exports=mS});var S1=p((cY,N1)=>{"use strict";var hS=-1074;N1.exports=hS});var E1=p((fY,A1)=>{"use strict";var gS=re(),yS=Se();function wS(e){return e===gS||e===yS}A1.exports=wS});var bt=p((lY,O1)=>{"use strict";var qS=E1();O1.exports=qS});var _1=p((pY,I1)=>{"use strict";var bS=2147483648;I1.exports=bS});var Yr=p((vY,T1)=>{"use strict";var NS=2147483647;T1.exports=NS});var L1=p((dY,M1)=>{"use strict";var SS=typeof Object.defineProperty=="function"?Object.defineProperty:null;M1.exports=SS});var F1=p((mY,C1)=>{"use strict";var AS=L1();function ES(){try{return AS({},"x",{}),!0}catch{return!1}}C1.exports=ES});var P1=p((hY,R1)=>{"use strict";var OS=Object.defineProperty;R1.exports=OS});var x0=p((gY,W1)=>{"use strict";function IS(e){return typeof e=="number"}W1.exports=IS});var J0=p((yY,k1)=>{"use strict";function _S(e){return e[0]==="-"}function D1(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}
function TS(e,r,t){var n=!1,o=r-e.length;return o<0||(_S(e)&&(n=!0,e=e.substr(1)),e=t?e+D1(o):D1(o)+e,n&&(e="-"+e)),e}k1.
exports=TS});var G1=p((wY,U1)=>{"use strict";var MS=x0(),H1=J0(),LS=String.prototype.toLowerCase,B1=String.prototype.toUpperCase;function CS(e){
var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,
n=parseInt(t,10),!isFinite(n)){if(!MS(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||
r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=H1(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(
r),!n&&!e.precision?t="":e.precision&&(t=H1(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0\
x"+t),t=e.specifier===B1.call(e.specifier)?B1.call(t):LS.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}U1.
exports=CS});var V1=p((qY,X1)=>{"use strict";function FS(e){return typeof e=="string"}X1.exports=FS});var K1=p((bY,$1)=>{"use strict";var RS=Math.abs,PS=String.prototype.toLowerCase,j1=String.prototype.toUpperCase,Nt=String.
prototype.replace,WS=/e\+(\d)$/,DS=/e-(\d)$/,kS=/^(\d+)$/,HS=/^(\d+)e/,BS=/\.0$/,US=/\.0*e/,GS=/(\..*[^0])0*e/;function XS(e,r){
var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);
break;case"g":case"G":RS(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||
(n=Nt.call(n,GS,"$1e"),n=Nt.call(n,US,"e"),n=Nt.call(n,BS,""));break;default:throw new Error("invalid double notation. V\
alue: "+r.specifier)}return n=Nt.call(n,WS,"e+0$1"),n=Nt.call(n,DS,"e-0$1"),r.alternate&&(n=Nt.call(n,kS,"$1."),n=Nt.call(
n,HS,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===j1.call(r.specifier)?j1.call(n):PS.call(n),n}$1.exports=XS});var Z1=p((NY,Q1)=>{"use strict";function Y1(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function VS(e,r,t){var n=r-e.length;
return n<0||(e=t?e+Y1(n):Y1(n)+e),e}Q1.exports=VS});var J1=p((SY,x1)=>{"use strict";var jS=G1(),$S=V1(),KS=x0(),YS=K1(),QS=Z1(),ZS=J0(),xS=String.fromCharCode,JS=Array.isArray;
function xo(e){return e!==e}function zS(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.
precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function eA(e){var r,t,n,o,s,i,a,u,f,c;if(!JS(e))throw new TypeError(
"invalid argument. First argument must be an array. Value: `"+e+"`.");for(i="",a=1,f=0;f<e.length;f++)if(n=e[f],$S(n))i+=
n;else{if(r=n.precision!==void 0,n=zS(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier\
` property. Index: `"+f+"`. Value: `"+n+"`.");for(n.mapping&&(a=n.mapping),t=n.flags,c=0;c<t.length;c++)switch(o=t.charAt(
c),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf(
"-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(
arguments[a],10),a+=1,xo(n.width))throw new TypeError("the argument for * width at position "+a+" is not a number. Value\
: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[a],
10),a+=1,xo(n.precision))throw new TypeError("the argument for * precision at position "+a+" is not a number. Value: `"+
n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[a],n.specifier){case"b":case"o":case"x":case"\
X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=jS(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);
break;case"c":if(!xo(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);
n.arg=xo(s)?String(n.arg):xS(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(
n.arg),!isFinite(u)){if(!KS(n.arg))throw new Error("invalid floating-point number. Value: "+i);u=n.arg,n.padZeros=!1}n.arg=
YS(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=
n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=ZS(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=QS(n.arg,n.width,
n.padRight)),i+=n.arg||"",a+=1}return i}x1.exports=eA});var ef=p((AY,z1)=>{"use strict";var rA=J1();z1.exports=rA});var tf=p((EY,rf)=>{"use strict";var Jo=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function tA(e){
var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===
void 0&&(r.precision="1"),r}function nA(e){var r,t,n,o;for(t=[],o=0,n=Jo.exec(e);n;)r=e.slice(o,Jo.lastIndex-n[0].length),
r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(tA(n)),o=Jo.lastIndex,n=Jo.exec(e);return r=e.slice(o),r.length&&t.push(
r),t}rf.exports=nA});var of=p((OY,nf)=>{"use strict";var oA=tf();nf.exports=oA});var af=p((IY,sf)=>{"use strict";function sA(e){return typeof e=="string"}sf.exports=sA});var ff=p((_Y,cf)=>{"use strict";var iA=ef(),aA=of(),uA=af();function uf(e){var r,t;if(!uA(e))throw new TypeError(uf("inv\
alid argument. First argument must be a string. Value: `%s`.",e));for(r=[aA(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);
return iA.apply(null,r)}cf.exports=uf});var pf=p((TY,lf)=>{"use strict";var cA=ff();lf.exports=cA});var yf=p((MY,gf)=>{"use strict";var vf=pf(),xt=Object.prototype,df=xt.toString,mf=xt.__defineGetter__,hf=xt.__defineSetter__,
fA=xt.__lookupGetter__,lA=xt.__lookupSetter__;function pA(e,r,t){var n,o,s,i;if(typeof e!="object"||e===null||df.call(e)===
"[object Array]")throw new TypeError(vf("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!=
"object"||t===null||df.call(t)==="[object Array]")throw new TypeError(vf("invalid argument. Property descriptor must be \
an object. Value: `%s`.",t));if(o="value"in t,o&&(fA.call(e,r)||lA.call(e,r)?(n=e.__proto__,e.__proto__=xt,delete e[r],e[r]=
t.value,e.__proto__=n):e[r]=t.value),s="get"in t,i="set"in t,o&&(s||i))throw new Error("invalid argument. Cannot specify\
 one or more accessors and a value or writable attribute in the property descriptor.");return s&&mf&&mf.call(e,r,t.get),
i&&hf&&hf.call(e,r,t.set),e}gf.exports=pA});var qf=p((LY,wf)=>{"use strict";var vA=F1(),dA=P1(),mA=yf(),z0;vA()?z0=dA:z0=mA;wf.exports=z0});var Nf=p((CY,bf)=>{"use strict";var hA=qf();function gA(e,r,t){hA(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}
bf.exports=gA});var Er=p((FY,Sf)=>{"use strict";var yA=Nf();Sf.exports=yA});var Ef=p((RY,Af)=>{"use strict";function wA(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Af.exports=
wA});var If=p((PY,Of)=>{"use strict";var qA=Ef();Of.exports=qA});var Tf=p((WY,_f)=>{"use strict";var bA=If(),NA=bA();function SA(){return NA&&typeof Symbol.toStringTag=="symbol"}_f.exports=
SA});var Lf=p((DY,Mf)=>{"use strict";var AA=Tf();Mf.exports=AA});var ei=p((kY,Cf)=>{"use strict";var EA=Object.prototype.toString;Cf.exports=EA});var Rf=p((HY,Ff)=>{"use strict";var OA=ei();function IA(e){return OA.call(e)}Ff.exports=IA});var Wf=p((BY,Pf)=>{"use strict";var _A=Object.prototype.hasOwnProperty;function TA(e,r){return e==null?!1:_A.call(e,r)}Pf.
exports=TA});var kf=p((UY,Df)=>{"use strict";var MA=Wf();Df.exports=MA});var Bf=p((GY,Hf)=>{"use strict";var LA=typeof Symbol=="function"?Symbol:void 0;Hf.exports=LA});var Gf=p((XY,Uf)=>{"use strict";var CA=Bf();Uf.exports=CA});var jf=p((VY,Vf)=>{"use strict";var Xf=Gf(),FA=typeof Xf=="function"?Xf.toStringTag:"";Vf.exports=FA});var Kf=p((jY,$f)=>{"use strict";var RA=kf(),Hn=jf(),ri=ei();function PA(e){var r,t,n;if(e==null)return ri.call(e);t=e[Hn],
r=RA(e,Hn);try{e[Hn]=void 0}catch{return ri.call(e)}return n=ri.call(e),r?e[Hn]=t:delete e[Hn],n}$f.exports=PA});var Bn=p(($Y,Yf)=>{"use strict";var WA=Lf(),DA=Rf(),kA=Kf(),ti;WA()?ti=kA:ti=DA;Yf.exports=ti});var Zf=p((KY,Qf)=>{"use strict";var HA=Bn(),BA=typeof Uint32Array=="function";function UA(e){return BA&&e instanceof Uint32Array||
HA(e)==="[object Uint32Array]"}Qf.exports=UA});var Jf=p((YY,xf)=>{"use strict";var GA=Zf();xf.exports=GA});var el=p((QY,zf)=>{"use strict";var XA=4294967295;zf.exports=XA});var tl=p((ZY,rl)=>{"use strict";var VA=typeof Uint32Array=="function"?Uint32Array:null;rl.exports=VA});var sl=p((xY,ol)=>{"use strict";var jA=Jf(),ni=el(),nl=tl();function $A(){var e,r;if(typeof nl!="function")return!1;try{
r=[1,3.14,-3.14,ni+1,ni+2],r=new nl(r),e=jA(r)&&r[0]===1&&r[1]===3&&r[2]===ni-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
ol.exports=$A});var al=p((JY,il)=>{"use strict";var KA=sl();il.exports=KA});var cl=p((zY,ul)=>{"use strict";var YA=typeof Uint32Array=="function"?Uint32Array:void 0;ul.exports=YA});var ll=p((eQ,fl)=>{"use strict";function QA(){throw new Error("not implemented")}fl.exports=QA});var St=p((rQ,pl)=>{"use strict";var ZA=al(),xA=cl(),JA=ll(),oi;ZA()?oi=xA:oi=JA;pl.exports=oi});var dl=p((tQ,vl)=>{"use strict";var zA=Bn(),eE=typeof Float64Array=="function";function rE(e){return eE&&e instanceof Float64Array||
zA(e)==="[object Float64Array]"}vl.exports=rE});var hl=p((nQ,ml)=>{"use strict";var tE=dl();ml.exports=tE});var yl=p((oQ,gl)=>{"use strict";var nE=typeof Float64Array=="function"?Float64Array:null;gl.exports=nE});var bl=p((sQ,ql)=>{"use strict";var oE=hl(),wl=yl();function sE(){var e,r;if(typeof wl!="function")return!1;try{r=new wl(
[1,3.14,-3.14,NaN]),e=oE(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}ql.exports=sE});var Sl=p((iQ,Nl)=>{"use strict";var iE=bl();Nl.exports=iE});var El=p((aQ,Al)=>{"use strict";var aE=typeof Float64Array=="function"?Float64Array:void 0;Al.exports=aE});var Il=p((uQ,Ol)=>{"use strict";function uE(){throw new Error("not implemented")}Ol.exports=uE});var At=p((cQ,_l)=>{"use strict";var cE=Sl(),fE=El(),lE=Il(),si;cE()?si=fE:si=lE;_l.exports=si});var Ml=p((fQ,Tl)=>{"use strict";var pE=Bn(),vE=typeof Uint8Array=="function";function dE(e){return vE&&e instanceof Uint8Array||
pE(e)==="[object Uint8Array]"}Tl.exports=dE});var Cl=p((lQ,Ll)=>{"use strict";var mE=Ml();Ll.exports=mE});var Rl=p((pQ,Fl)=>{"use strict";var hE=255;Fl.exports=hE});var Wl=p((vQ,Pl)=>{"use strict";var gE=typeof Uint8Array=="function"?Uint8Array:null;Pl.exports=gE});var Hl=p((dQ,kl)=>{"use strict";var yE=Cl(),ii=Rl(),Dl=Wl();function wE(){var e,r;if(typeof Dl!="function")return!1;try{
r=[1,3.14,-3.14,ii+1,ii+2],r=new Dl(r),e=yE(r)&&r[0]===1&&r[1]===3&&r[2]===ii-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
kl.exports=wE});var Ul=p((mQ,Bl)=>{"use strict";var qE=Hl();Bl.exports=qE});var Xl=p((hQ,Gl)=>{"use strict";var bE=typeof Uint8Array=="function"?Uint8Array:void 0;Gl.exports=bE});var jl=p((gQ,Vl)=>{"use strict";function NE(){throw new Error("not implemented")}Vl.exports=NE});var Kl=p((yQ,$l)=>{"use strict";var SE=Ul(),AE=Xl(),EE=jl(),ai;SE()?ai=AE:ai=EE;$l.exports=ai});var Ql=p((wQ,Yl)=>{"use strict";var OE=Bn(),IE=typeof Uint16Array=="function";function _E(e){return IE&&e instanceof Uint16Array||
OE(e)==="[object Uint16Array]"}Yl.exports=_E});var xl=p((qQ,Zl)=>{"use strict";var TE=Ql();Zl.exports=TE});var zl=p((bQ,Jl)=>{"use strict";var ME=65535;Jl.exports=ME});var r2=p((NQ,e2)=>{"use strict";var LE=typeof Uint16Array=="function"?Uint16Array:null;e2.exports=LE});var o2=p((SQ,n2)=>{"use strict";var CE=xl(),ui=zl(),t2=r2();function FE(){var e,r;if(typeof t2!="function")return!1;try{
r=[1,3.14,-3.14,ui+1,ui+2],r=new t2(r),e=CE(r)&&r[0]===1&&r[1]===3&&r[2]===ui-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
n2.exports=FE});var i2=p((AQ,s2)=>{"use strict";var RE=o2();s2.exports=RE});var u2=p((EQ,a2)=>{"use strict";var PE=typeof Uint16Array=="function"?Uint16Array:void 0;a2.exports=PE});var f2=p((OQ,c2)=>{"use strict";function WE(){throw new Error("not implemented")}c2.exports=WE});var p2=p((IQ,l2)=>{"use strict";var DE=i2(),kE=u2(),HE=f2(),ci;DE()?ci=kE:ci=HE;l2.exports=ci});var d2=p((_Q,v2)=>{"use strict";var BE=Kl(),UE=p2(),GE={uint16:UE,uint8:BE};v2.exports=GE});var y2=p((TQ,g2)=>{"use strict";var m2=d2(),h2;function XE(){var e,r;return e=new m2.uint16(1),e[0]=4660,r=new m2.uint8(
e.buffer),r[0]===52}h2=XE();g2.exports=h2});var Et=p((MQ,w2)=>{"use strict";var VE=y2();w2.exports=VE});var N2=p((LQ,b2)=>{"use strict";var jE=Et(),q2,fi,li;jE===!0?(fi=1,li=0):(fi=0,li=1);q2={HIGH:fi,LOW:li};b2.exports=q2});var pi=p((CQ,O2)=>{"use strict";var $E=St(),KE=At(),A2=N2(),E2=new KE(1),S2=new $E(E2.buffer),YE=A2.HIGH,QE=A2.LOW;function ZE(e,r,t,n){
return E2[0]=e,r[n]=S2[YE],r[n+t]=S2[QE],r}O2.exports=ZE});var _2=p((FQ,I2)=>{"use strict";var xE=pi();function JE(e){return xE(e,[0,0],1,0)}I2.exports=JE});var zo=p((RQ,M2)=>{"use strict";var zE=Er(),T2=_2(),eO=pi();zE(T2,"assign",eO);M2.exports=T2});var C2=p((PQ,L2)=>{"use strict";var rO=Et(),vi;rO===!0?vi=1:vi=0;L2.exports=vi});var P2=p((WQ,R2)=>{"use strict";var tO=St(),nO=At(),oO=C2(),F2=new nO(1),sO=new tO(F2.buffer);function iO(e){return F2[0]=
e,sO[oO]}R2.exports=iO});var Re=p((DQ,W2)=>{"use strict";var aO=P2();W2.exports=aO});var H2=p((kQ,k2)=>{"use strict";var uO=Et(),D2,di,mi;uO===!0?(di=1,mi=0):(di=0,mi=1);D2={HIGH:di,LOW:mi};k2.exports=D2});var V2=p((HQ,X2)=>{"use strict";var cO=St(),fO=At(),U2=H2(),G2=new fO(1),B2=new cO(G2.buffer),lO=U2.HIGH,pO=U2.LOW;function vO(e,r){
return B2[lO]=e,B2[pO]=r,G2[0]}X2.exports=vO});var Un=p((BQ,j2)=>{"use strict";var dO=V2();j2.exports=dO});var K2=p((UQ,$2)=>{"use strict";var mO=_1(),hO=Yr(),gO=zo(),yO=Re(),wO=Un(),hi=[0,0];function qO(e,r){var t,n;return gO.
assign(e,hi,1,0),t=hi[0],t&=hO,n=yO(r),n&=mO,t|=n,wO(t,hi[1])}$2.exports=qO});var es=p((GQ,Y2)=>{"use strict";var bO=K2();Y2.exports=bO});var Qr=p((XQ,Q2)=>{"use strict";var NO=22250738585072014e-324;Q2.exports=NO});var x2=p((VQ,Z2)=>{"use strict";function SO(e){return Math.abs(e)}Z2.exports=SO});var $=p((jQ,J2)=>{"use strict";var AO=x2();J2.exports=AO});var gi=p(($Q,z2)=>{"use strict";var EO=Qr(),OO=bt(),IO=X(),_O=$(),TO=4503599627370496;function MO(e,r,t,n){return IO(e)||
OO(e)?(r[n]=e,r[n+t]=0,r):e!==0&&_O(e)<EO?(r[n]=e*TO,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}z2.exports=MO});var r3=p((KQ,e3)=>{"use strict";var LO=gi();function CO(e){return LO(e,[0,0],1,0)}e3.exports=CO});var o3=p((YQ,n3)=>{"use strict";var FO=Er(),t3=r3(),RO=gi();FO(t3,"assign",RO);n3.exports=t3});var Gn=p((QQ,s3)=>{"use strict";var PO=2146435072;s3.exports=PO});var a3=p((ZQ,i3)=>{"use strict";var WO=Re(),DO=Gn(),kO=Kr();function HO(e){var r=WO(e);return r=(r&DO)>>>20,r-kO|0}i3.exports=
HO});var c3=p((xQ,u3)=>{"use strict";var BO=a3();u3.exports=BO});var l3=p((JQ,f3)=>{"use strict";var UO=re(),GO=Se(),XO=Kr(),VO=w1(),jO=b1(),$O=S1(),KO=X(),YO=bt(),QO=es(),ZO=o3().assign,
xO=c3(),JO=zo(),zO=Un(),eI=2220446049250313e-31,rI=2148532223,yi=[0,0],wi=[0,0];function tI(e,r){var t,n;return r===0||e===
0||KO(e)||YO(e)?e:(ZO(e,yi,1,0),e=yi[0],r+=yi[1],r+=xO(e),r<$O?QO(0,e):r>VO?e<0?GO:UO:(r<=jO?(r+=52,n=eI):n=1,JO.assign(
e,wi,1,0),t=wi[0],t&=rI,t|=r+XO<<20,n*zO(t,wi[1])))}f3.exports=tI});var Ot=p((zQ,p3)=>{"use strict";var nI=l3();p3.exports=nI});var d3=p((eZ,v3)=>{"use strict";function oI(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}v3.exports=oI});var h3=p((rZ,m3)=>{"use strict";var sI=Ot(),iI=d3();function aI(e,r,t){var n,o,s,i;return n=e-r,o=n*n,s=n-o*iI(o),i=1-(r-
n*s/(2-s)-e),sI(i,t)}m3.exports=aI});var N3=p((tZ,b3)=>{"use strict";var uI=X(),g3=Zo(),cI=Se(),y3=re(),fI=h3(),lI=.6931471803691238,pI=19082149292705877e-26,
w3=1.4426950408889634,vI=709.782712893384,dI=-745.1332191019411,q3=1/(1<<28),mI=-q3;function hI(e){var r,t,n;return uI(e)||
e===y3?e:e===cI?0:e>vI?y3:e<dI?0:e>mI&&e<q3?1+e:(e<0?n=g3(w3*e-.5):n=g3(w3*e+.5),r=e-n*lI,t=n*pI,fI(r,t,n))}b3.exports=hI});var se=p((nZ,S3)=>{"use strict";var gI=N3();S3.exports=gI});var E3=p((oZ,A3)=>{"use strict";var yI=Et(),qi;yI===!0?qi=0:qi=1;A3.exports=qi});var I3=p((sZ,O3)=>{"use strict";var wI=St(),qI=At(),bI=E3(),bi=new qI(1),NI=new wI(bi.buffer);function SI(e,r){return bi[0]=
e,NI[bI]=r>>>0,bi[0]}O3.exports=SI});var Jt=p((iZ,_3)=>{"use strict";var AI=I3();_3.exports=AI});var M3=p((aZ,T3)=>{"use strict";function EI(e){return e===0?-.3250421072470015:-.3250421072470015+e*(-.02848174957559851+
e*(-.005770270296489442+e*-23763016656650163e-21))}T3.exports=EI});var C3=p((uZ,L3)=>{"use strict";function OI(e){return e===0?.39791722395915535:.39791722395915535+e*(.0650222499887673+e*
(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}L3.exports=OI});var R3=p((cZ,F3)=>{"use strict";function II(e){return e===0?.41485611868374833:.41485611868374833+e*(-.3722078760357013+
e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}F3.exports=II});var W3=p((fZ,P3)=>{"use strict";function _I(e){return e===0?.10642088040084423:.10642088040084423+e*(.540397917702171+e*
(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}P3.exports=_I});var k3=p((lZ,D3)=>{"use strict";function TI(e){return e===0?-.6938585727071818:-.6938585727071818+e*(-10.558626225323291+
e*(-62.375332450326006+e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}D3.exports=
TI});var B3=p((pZ,H3)=>{"use strict";function MI(e){return e===0?19.651271667439257:19.651271667439257+e*(137.65775414351904+
e*(434.56587747522923+e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}
H3.exports=MI});var G3=p((vZ,U3)=>{"use strict";function LI(e){return e===0?-.799283237680523:-.799283237680523+e*(-17.757954917754752+e*
(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}U3.exports=LI});var V3=p((dZ,X3)=>{"use strict";function CI(e){return e===0?30.33806074348246:30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+
e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}X3.exports=CI});var Y3=p((mZ,K3)=>{"use strict";var FI=X(),j3=se(),RI=Jt(),PI=re(),WI=Se(),DI=M3(),kI=C3(),HI=R3(),BI=W3(),UI=k3(),GI=B3(),
XI=G3(),VI=V3(),rs=1e-300,jI=13877787807814457e-33,$3=.8450629115104675,$I=.12837916709551256,KI=1,YI=-.0023621185607526594,
QI=1,ZI=-.009864944034847148,xI=1,JI=-.0098649429247001,zI=1;function e_(e){var r,t,n,o,s,i,a,u;if(FI(e))return NaN;if(e===
PI)return 0;if(e===WI)return 2;if(e===0)return 1;if(e<0?(r=!0,t=-e):(r=!1,t=e),t<.84375)return t<jI?1-e:(n=e*e,o=$I+n*DI(
n),s=KI+n*kI(n),i=o/s,e<.25?1-(e+e*i):(o=e*i,o+=e-.5,.5-o));if(t<1.25)return s=t-1,a=YI+s*HI(s),u=QI+s*BI(s),r?1+$3+a/u:
1-$3-a/u;if(t<28){if(s=1/(t*t),t<2.857142857142857)o=ZI+s*UI(s),s=xI+s*GI(s);else{if(e<-6)return 2-rs;o=JI+s*XI(s),s=zI+
s*VI(s)}return n=RI(t,0),o=j3(-(n*n)-.5625)*j3((n-t)*(n+t)+o/s),r?2-o/t:o/t}return r?2-rs:rs*rs}K3.exports=e_});var ts=p((hZ,Q3)=>{"use strict";var r_=Y3();Q3.exports=r_});var x3=p((gZ,Z3)=>{"use strict";var t_=Math.sqrt;Z3.exports=t_});var te=p((yZ,J3)=>{"use strict";var n_=x3();J3.exports=n_});var ep=p((wZ,z3)=>{"use strict";var o_=Et(),Ni;o_===!0?Ni=1:Ni=0;z3.exports=Ni});var tp=p((qZ,rp)=>{"use strict";var s_=St(),i_=At(),a_=ep(),Si=new i_(1),u_=new s_(Si.buffer);function c_(e,r){return Si[0]=
e,u_[a_]=r>>>0,Si[0]}rp.exports=c_});var zt=p((bZ,np)=>{"use strict";var f_=tp();np.exports=f_});var sp=p((NZ,op)=>{"use strict";function l_(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*
.15313837699209373)}op.exports=l_});var ap=p((SZ,ip)=>{"use strict";function p_(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+
e*.14798198605116586))}ip.exports=p_});var lp=p((AZ,fp)=>{"use strict";var up=Re(),v_=zt(),d_=X(),m_=Kr(),h_=Se(),g_=sp(),y_=ap(),ns=.6931471803691238,os=19082149292705877e-26,
w_=0x40000000000000,q_=.3333333333333333,cp=1048575,b_=2146435072,N_=1048576,S_=1072693248;function A_(e){var r,t,n,o,s,
i,a,u,f,c,l,v;return e===0?h_:d_(e)||e<0?NaN:(t=up(e),s=0,t<N_&&(s-=54,e*=w_,t=up(e)),t>=b_?e+e:(s+=(t>>20)-m_|0,t&=cp,u=
t+614244&1048576|0,e=v_(e,t|u^S_),s+=u>>20|0,a=e-1,(cp&2+t)<3?a===0?s===0?0:s*ns+s*os:(i=a*a*(.5-q_*a),s===0?a-i:s*ns-(i-
s*os-a)):(c=a/(2+a),v=c*c,u=t-398458|0,l=v*v,f=440401-t|0,o=l*g_(l),n=v*y_(l),u|=f,i=n+o,u>0?(r=.5*a*a,s===0?a-(r-c*(r+i)):
s*ns-(r-(c*(r+i)+s*os)-a)):s===0?a-c*(a-i):s*ns-(c*(a-i)-s*os-a))))}fp.exports=A_});var x=p((EZ,pp)=>{"use strict";var E_=lp();pp.exports=E_});var dp=p((OZ,vp)=>{"use strict";function O_(e){var r,t,n;return e===0?-.0005087819496582806:(e<0?r=-e:r=e,r<=1?(t=-.0005087819496582806+
e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+
e*(-.005387729650712429+e*(0+e*0)))))))),n=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+
e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))):
(e=1/e,t=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+
e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806)))))))),n=.0008862163904564247+e*(-.0023339375937419+
e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+
e*(-.9700050433032906+e*1))))))))),t/n)}vp.exports=O_});var hp=p((IZ,mp)=>{"use strict";function I_(e){var r,t,n;return e===0?-.20243350835593876:(e<0?r=-e:r=e,r<=1?(t=-.20243350835593876+
e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+
e*(21.12946554483405+e*-3.6719225470772936))))))),n=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+
e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))):(e=1/e,t=-3.6719225470772936+
e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+
e*(.10526468069939171+e*-.20243350835593876))))))),n=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+
e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))),t/n)}mp.exports=I_});var yp=p((_Z,gp)=>{"use strict";function __(e){var r,t,n;return e===0?-.1311027816799519:(e<0?r=-e:r=e,r<=1?(t=-.1311027816799519+
e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+
e*(.0021455899538880526+e*(-6794655751811263e-22+e*(28522533178221704e-24+e*-681149956853777e-24))))))))),n=1+e*(3.4662540724256723+
e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+
e*(0+e*(0+e*0)))))))))):(e=1/e,t=-681149956853777e-24+e*(28522533178221704e-24+e*(-6794655751811263e-22+e*(.0021455899538880526+
e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+
e*-.1311027816799519))))))))),n=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+
e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))),t/n)}gp.exports=__});var qp=p((TZ,wp)=>{"use strict";function T_(e){var r,t,n;return e===0?-.0350353787183178:(e<0?r=-e:r=e,r<=1?(t=-.0350353787183178+
e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+
e*(460469890584318e-20+e*(-2304047769118826e-25+e*26633922742578204e-28))))))),n=1+e*(1.3653349817554064+e*(.7620591645536234+
e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))):(e=1/e,t=26633922742578204e-28+
e*(-2304047769118826e-25+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+
e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178))))))),n=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+
e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))),t/n)}wp.exports=T_});var Np=p((MZ,bp)=>{"use strict";function M_(e){var r,t,n;return e===0?-.016743100507663373:(e<0?r=-e:r=e,r<=1?(t=-.016743100507663373+
e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(44969678992770644e-23+
e*(4625961635228786e-24+e*(-2811287356288318e-29+e*9905570997331033e-32))))))),n=1+e*(.5914293448864175+e*(.1381518657490833+
e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(282243172016108e-21+e*(0+e*0)))))))):(e=1/e,t=
9905570997331033e-32+e*(-2811287356288318e-29+e*(4625961635228786e-24+e*(44969678992770644e-23+e*(14962478375834237e-21+
e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373))))))),n=0+e*(0+e*(282243172016108e-21+
e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))),
t/n)}bp.exports=M_});var Op=p((LZ,Ep)=>{"use strict";var L_=X(),Sp=te(),Ap=x(),C_=re(),F_=Se(),R_=dp(),P_=hp(),W_=yp(),D_=qp(),k_=Np(),H_=.08913147449493408,
B_=2.249481201171875,U_=.807220458984375,G_=.9399557113647461,X_=.9836282730102539;function V_(e){var r,t,n,o,s;return L_(
e)?NaN:e===0?C_:e===2?F_:e===1?0:e>2||e<0?NaN:(e>1?(r=-1,n=2-e):(r=1,n=e),e=1-n,e<=.5?(o=e*(e+10),s=R_(e),r*(o*H_+o*s)):
n>=.25?(o=Sp(-2*Ap(n)),n-=.25,s=P_(n),r*(o/(B_+s))):(n=Sp(-Ap(n)),n<3?(t=n-1.125,s=W_(t),r*(U_*n+s*n)):n<6?(t=n-3,s=D_(t),
r*(G_*n+s*n)):(t=n-6,s=k_(t),r*(X_*n+s*n))))}Ep.exports=V_});var Or=p((CZ,Ip)=>{"use strict";var j_=Op();Ip.exports=j_});var Ai=p((FZ,_p)=>{"use strict";function $_(e,r){var t,n;if(n=e.length,n<2||r===0)return n===0?0:e[0];for(n-=1,t=e[n]*r+
e[n-1],n-=2;n>=0;)t=t*r+e[n],n-=1;return t}_p.exports=$_});var Mp=p((RZ,Tp)=>{"use strict";var K_=Function;Tp.exports=K_});var Cp=p((PZ,Lp)=>{"use strict";var Y_=Mp();Lp.exports=Y_});var Rp=p((WZ,Fp)=>{"use strict";var Q_=Cp(),Z_=Ai();function x_(e){var r,t,n,o;if(e.length>500)return s;if(r="return fun\
ction evalpoly(x){",t=e.length,t===0)r+="return 0.0;";else if(t===1)r+="return "+e[0]+";";else{for(r+="if(x===0.0){retur\
n "+e[0]+";}",r+="return "+e[0],n=t-1,o=1;o<t;o++)r+="+x*",o<n&&(r+="("),r+=e[o];for(o=0;o<n-1;o++)r+=")";r+=";"}return r+=
"}",r+="//# sourceURL=evalpoly.factory.js",new Q_(r)();function s(i){return Z_(e,i)}}Fp.exports=x_});var Ir=p((DZ,Wp)=>{"use strict";var J_=Er(),Pp=Ai(),z_=Rp();J_(Pp,"factory",z_);Wp.exports=Pp});var kp=p((kZ,Dp)=>{"use strict";var eT=.34657359027997264;Dp.exports=eT});var Bp=p((HZ,Hp)=>{"use strict";function rT(e){return e===0?-.03333333333333313:-.03333333333333313+e*(.0015873015872548146+
e*(-793650757867488e-19+e*(4008217827329362e-21+e*-20109921818362437e-23)))}Hp.exports=rT});var $p=p((BZ,jp)=>{"use strict";var tT=X(),Up=Re(),Ei=zt(),nT=Un(),Gp=re(),oT=Se(),Xp=Kr(),sT=kp(),iT=Bp(),aT=709.782712893384,
Oi=.6931471803691238,Ii=19082149292705877e-26,Vp=1.4426950408889634,uT=38.816242111356935,cT=1.0397207708399179;function fT(e){
var r,t,n,o,s,i,a,u,f,c,l,v,d;if(e===Gp||tT(e))return e;if(e===oT)return-1;if(e===0)return e;if(e<0?(n=!0,u=-e):(n=!1,u=
e),u>=uT){if(n)return-1;if(u>=aT)return Gp}if(i=Up(u)|0,u>sT)u<cT?n?(o=e+Oi,s=-Ii,d=-1):(o=e-Oi,s=Ii,d=1):(n?d=Vp*e-.5:d=
Vp*e+.5,d|=0,l=d,o=e-l*Oi,s=l*Ii),e=o-s,c=o-e-s;else{if(i<1016070144)return e;d=0}return r=.5*e,f=e*r,a=1+f*iT(f),l=3-a*
r,v=f*((a-l)/(6-e*l)),d===0?e-(e*v-f):(t=nT(Xp+d<<20,0),v=e*(v-c)-c,v-=f,d===-1?.5*(e-v)-.5:d===1?e<-.25?-2*(v-(e+.5)):1+
2*(e-v):d<=-2||d>56?(u=1-(v-e),d===1024?(o=Up(u)+(d<<20)|0,u=Ei(u,o)):u*=t,u-1):(l=1,d<20?(o=1072693248-(2097152>>d)|0,l=
Ei(l,o),u=l-(v-e)):(o=Xp-d<<20|0,l=Ei(l,o),u=e-(v+l),u+=1),u*=t,u))}jp.exports=fT});var It=p((UZ,Kp)=>{"use strict";var lT=$p();Kp.exports=lT});var Qp=p((GZ,Yp)=>{"use strict";function pT(e){return e===0?.6666666666666735:.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+
e*(.22222198432149784+e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}Yp.exports=pT});var e6=p((XZ,zp)=>{"use strict";var vT=X(),Zp=Re(),xp=zt(),dT=re(),mT=Se(),Jp=Kr(),hT=Qp(),_i=.6931471803691238,Ti=19082149292705877e-26,
gT=.41421356237309503,yT=-.2928932188134525,wT=1862645149230957e-24,qT=5551115123125783e-32,bT=9007199254740992,NT=.6666666666666666;
function ST(e){var r,t,n,o,s,i,a,u,f,c;if(e<-1||vT(e))return NaN;if(e===-1)return mT;if(e===dT||e===0)return e;if(e<0?n=
-e:n=e,c=1,n<gT){if(n<wT)return n<qT?e:e-e*e*.5;e>yT&&(c=0,o=e,t=1)}return c!==0&&(n<bT?(f=1+e,t=Zp(f),c=(t>>20)-Jp,c>0?
s=1-(f-e):s=e-(f-1),s/=f):(f=e,t=Zp(f),c=(t>>20)-Jp,s=0),t&=1048575,t<434334?f=xp(f,t|1072693248):(c+=1,f=xp(f,t|1071644672),
t=1048576-t>>2),o=f-1),r=.5*o*o,t===0?o===0?(s+=c*Ti,c*_i+s):(u=r*(1-NT*o),c*_i-(u-(c*Ti+s)-o)):(i=o/(2+o),a=i*i,u=a*hT(
a),c===0?o-(r-i*(r+u)):c*_i-(r-(i*(r+u)+(c*Ti+s))-o))}zp.exports=ST});var tr=p((VZ,r6)=>{"use strict";var AT=e6();r6.exports=AT});var Mi=p((jZ,t6)=>{"use strict";var ET=.7853981633974483;t6.exports=ET});var o6=p(($Z,n6)=>{"use strict";function OT(e){var r,t,n;return e===0?.16666666666666713:(e<0?r=-e:r=e,r<=1?(t=-8.198089802484825+
e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428)))),n=-49.18853881490881+
e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))):(e=1/e,t=.004253011369004428+
e*(-.6019598008014124+e*(5.444622390564711+e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825)))),n=1+e*(-14.740913729888538+
e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+e*-49.18853881490881))))),t/n)}n6.exports=OT});var i6=p((KZ,s6)=>{"use strict";function IT(e){var r,t,n;return e===0?.08333333333333809:(e<0?r=-e:r=e,r<=1?(t=28.536655482610616+
e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+e*.002967721961301243))),n=342.43986579130785+e*(-383.8770957603691+
e*(147.0656354026815+e*(-21.947795316429207+e*1)))):(e=1/e,t=.002967721961301243+e*(-.5634242780008963+e*(6.968710824104713+
e*(-25.56901049652825+e*28.536655482610616))),n=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))),
t/n)}s6.exports=IT});var c6=p((YZ,u6)=>{"use strict";var _T=X(),TT=te(),a6=Mi(),MT=o6(),LT=i6(),CT=6123233995736766e-32;function FT(e){var r,
t,n,o,s;if(_T(e))return NaN;if(e>0?n=e:(r=!0,n=-e),n>1)return NaN;if(n>.625)t=1-n,o=t*LT(t),t=TT(t+t),s=a6-t,t=t*o-CT,s-=
t,s+=a6;else{if(n<1e-8)return e;t=n*n,s=t*MT(t),s=n*s+n}return r?-s:s}u6.exports=FT});var ss=p((QZ,f6)=>{"use strict";var RT=c6();f6.exports=RT});var p6=p((ZZ,l6)=>{"use strict";var PT=Te();function WT(e){return PT(e)===e}l6.exports=WT});var _t=p((xZ,v6)=>{"use strict";var DT=p6();v6.exports=DT});var m6=p((JZ,d6)=>{"use strict";var kT=_t();function HT(e){return kT(e/2)}d6.exports=HT});var g6=p((zZ,h6)=>{"use strict";var BT=m6();h6.exports=BT});var q6=p((ex,w6)=>{"use strict";var y6=g6();function UT(e){return e>0?y6(e-1):y6(e+1)}w6.exports=UT});var is=p((rx,b6)=>{"use strict";var GT=q6();b6.exports=GT});var S6=p((tx,N6)=>{"use strict";function XT(e){return e|0}N6.exports=XT});var Li=p((nx,A6)=>{"use strict";var VT=S6();A6.exports=VT});var I6=p((ox,O6)=>{"use strict";var E6=is(),jT=es(),$T=Se(),as=re();function KT(e,r){return r===$T?as:r===as?0:r>0?E6(r)?
e:0:E6(r)?jT(as,e):as}O6.exports=KT});var T6=p((sx,_6)=>{"use strict";var YT=Yr(),QT=Re(),ZT=1072693247,us=1e300,cs=1e-300;function xT(e,r){var t,n;return n=QT(
e),t=n&YT,t<=ZT?r<0?us*us:cs*cs:r>0?us*us:cs*cs}_6.exports=xT});var C6=p((ix,L6)=>{"use strict";var JT=$(),M6=re();function zT(e,r){return e===-1?(e-e)/(e-e):e===1?1:JT(e)<1==(r===M6)?
0:M6}L6.exports=zT});var Ci=p((ax,F6)=>{"use strict";var eM=20;F6.exports=eM});var P6=p((ux,R6)=>{"use strict";function rM(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+
e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}R6.exports=rM});var H6=p((cx,k6)=>{"use strict";var tM=Re(),fs=Jt(),W6=zt(),nM=Kr(),oM=Ci(),sM=P6(),iM=1048575,D6=1048576,aM=1072693248,
uM=536870912,cM=524288,fM=9007199254740992,lM=.9617966939259756,pM=.9617967009544373,vM=-7028461650952758e-24,dM=[1,1.5],
mM=[0,.5849624872207642],hM=[0,1350039202129749e-23];function gM(e,r,t){var n,o,s,i,a,u,f,c,l,v,d,h,g,w,y,A,q,F,b,C,N,H;
return C=0,t<D6&&(r*=fM,C-=53,t=tM(r)),C+=(t>>oM)-nM|0,N=t&iM|0,t=N|aM|0,N<=235662?H=0:N<767610?H=1:(H=0,C+=1,t-=D6),r=W6(
r,t),c=dM[H],F=r-c,b=1/(r+c),o=F*b,i=fs(o,0),n=(t>>1|uM)+cM,n+=H<<18,u=W6(0,n),f=r-(u-c),a=b*(F-i*u-i*f),s=o*o,q=s*s*sM(
s),q+=a*(i+o),s=i*i,u=3+s+q,u=fs(u,0),f=q-(u-3-s),F=i*u,b=a*u+f*o,v=F+b,v=fs(v,0),d=b-(v-F),h=pM*v,g=vM*v+d*lM+hM[H],l=mM[H],
A=C,w=h+g+l+A,w=fs(w,0),y=g-(w-A-l-h),e[0]=w,e[1]=y,e}k6.exports=gM});var U6=p((fx,B6)=>{"use strict";function yM(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}B6.exports=yM});var X6=p((lx,G6)=>{"use strict";var wM=Jt(),qM=U6(),bM=1.4426950408889634,NM=1.4426950216293335,SM=19259629911266175e-24;
function AM(e,r){var t,n,o,s,i,a;return o=r-1,s=o*o*qM(o),i=NM*o,a=o*SM-s*bM,n=i+a,n=wM(n,0),t=a-(n-i),e[0]=n,e[1]=t,e}G6.
exports=AM});var j6=p((px,V6)=>{"use strict";var EM=.6931471805599453;V6.exports=EM});var Fi=p((vx,$6)=>{"use strict";var OM=1048575;$6.exports=OM});var Y6=p((dx,K6)=>{"use strict";function IM(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}K6.exports=IM});var rv=p((mx,ev)=>{"use strict";var _M=Re(),Q6=zt(),TM=Jt(),MM=Li(),LM=Ot(),CM=j6(),Z6=Kr(),x6=Yr(),J6=Fi(),Xn=Ci(),FM=Y6(),
z6=1048576,RM=1071644672,PM=.6931471824645996,WM=-1904654299957768e-24;function DM(e,r,t){var n,o,s,i,a,u,f,c,l,v,d;return v=
e&x6|0,d=(v>>Xn)-Z6|0,l=0,v>RM&&(l=e+(z6>>d+1)>>>0,d=((l&x6)>>Xn)-Z6|0,n=(l&~(J6>>d))>>>0,s=Q6(0,n),l=(l&J6|z6)>>Xn-d>>>
0,e<0&&(l=-l),r-=s),s=t+r,s=TM(s,0),a=s*PM,u=(t-(s-r))*CM+s*WM,c=a+u,f=u-(c-a),s=c*c,o=c-s*FM(s),i=c*o/(o-2)-(f+c*f),c=1-
(i-c),e=_M(c),e=MM(e),e+=l<<Xn>>>0,e>>Xn<=0?c=LM(c,l):c=Q6(c,e),c}ev.exports=DM});var pv=p((hx,lv)=>{"use strict";var tv=X(),nv=is(),ov=bt(),kM=_t(),sv=te(),HM=$(),Ri=zo(),BM=Jt(),iv=Li(),UM=Se(),GM=re(),
Pi=Yr(),XM=I6(),VM=T6(),jM=C6(),$M=H6(),KM=X6(),YM=rv(),QM=1072693247,ZM=1105199104,xM=1139802112,av=1083179008,JM=1072693248,
zM=1083231232,eL=3230714880,uv=31,Zr=1e300,xr=1e-300,rL=8008566259537294e-32,_r=[0,0],cv=[0,0];function fv(e,r){var t,n,
o,s,i,a,u,f,c,l,v,d,h,g,w,y;if(tv(e)||tv(r))return NaN;if(Ri.assign(r,_r,1,0),a=_r[0],u=_r[1],u===0){if(r===0)return 1;if(r===
1)return e;if(r===-1)return 1/e;if(r===.5)return sv(e);if(r===-.5)return 1/sv(e);if(r===2)return e*e;if(r===3)return e*e*
e;if(r===4)return e*=e,e*e;if(ov(r))return jM(e,r)}if(Ri.assign(e,_r,1,0),s=_r[0],i=_r[1],i===0){if(s===0)return XM(e,r);
if(e===1)return 1;if(e===-1&&nv(r))return-1;if(ov(e))return e===UM?fv(-0,-r):r<0?0:GM}if(e<0&&kM(r)===!1)return(e-e)/(e-
e);if(o=HM(e),t=s&Pi|0,n=a&Pi|0,f=s>>>uv|0,c=a>>>uv|0,f&&nv(r)?f=-1:f=1,n>ZM){if(n>xM)return VM(e,r);if(t<QM)return c===
1?f*Zr*Zr:f*xr*xr;if(t>JM)return c===0?f*Zr*Zr:f*xr*xr;h=KM(cv,o)}else h=$M(cv,o,t);if(l=BM(r,0),d=(r-l)*h[0]+r*h[1],v=l*
h[0],g=d+v,Ri.assign(g,_r,1,0),w=iv(_r[0]),y=iv(_r[1]),w>=av){if((w-av|y)!==0||d+rL>g-v)return f*Zr*Zr}else if((w&Pi)>=zM&&
((w-eL|y)!==0||d<=g-v))return f*xr*xr;return g=YM(w,v,d),f*g}lv.exports=fv});var fe=p((gx,vv)=>{"use strict";var tL=pv();vv.exports=tL});var Tt=p((yx,dv)=>{"use strict";var nL=2.718281828459045;dv.exports=nL});var $e=p((wx,mv)=>{"use strict";var oL=2220446049250313e-31;mv.exports=oL});var gv=p((qx,hv)=>{"use strict";function sL(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}hv.exports=sL});var qv=p((bx,wv)=>{"use strict";var yv=X(),iL=tr(),aL=te(),uL=$(),cL=se(),Wi=fe(),fL=Tt(),Di=$e(),ki=gv(),Hi=10.900511;function lL(e,r){
var t,n,o,s,i,a,u;return yv(e)||yv(r)?NaN:e<0||r<0?NaN:r===1?1/e:e===1?1/r:(u=e+r,u<Di?(i=u/e,i/=r,i):u===e&&r<Di?1/r:u===
r&&e<Di?1/e:(e<r&&(a=r,r=e,e=a),n=e+Hi-.5,o=r+Hi-.5,s=u+Hi-.5,i=ki(e)*(ki(r)/ki(u)),t=e-.5-r,uL(r*t)<s*100&&e>100?i*=cL(
t*iL(-r/s)):i*=Wi(n/s,t),s>1e10?i*=Wi(n/s*(o/s),r):i*=Wi(n*o/(s*s),r),i*=aL(fL/o),i))}wv.exports=lL});var Bi=p((Nx,bv)=>{"use strict";var pL=qv();bv.exports=pL});var Sv=p((Sx,Nv)=>{"use strict";var vL=re();function dL(e){return e===0&&1/e===vL}Nv.exports=dL});var Ev=p((Ax,Av)=>{"use strict";var mL=Sv();Av.exports=mL});var _v=p((Ex,Iv)=>{"use strict";var hL=Ev(),Ov=X(),Ui=re();function gL(e,r){return Ov(e)||Ov(r)?NaN:e===Ui||r===Ui?Ui:e===
r&&e===0?hL(e)?e:r:e>r?e:r}Iv.exports=gL});var Mt=p((Ox,Tv)=>{"use strict";var yL=_v();Tv.exports=yL});var Lv=p((Ix,Mv)=>{"use strict";var wL=Se();function qL(e){return e===0&&1/e===wL}Mv.exports=qL});var Gi=p((_x,Cv)=>{"use strict";var bL=Lv();Cv.exports=bL});var Pv=p((Tx,Rv)=>{"use strict";var NL=Gi(),Fv=X(),Xi=Se();function SL(e,r){return Fv(e)||Fv(r)?NaN:e===Xi||r===Xi?Xi:e===
r&&e===0?NL(e)?e:r:e<r?e:r}Rv.exports=SL});var Jr=p((Mx,Wv)=>{"use strict";var AL=Pv();Wv.exports=AL});var zr=p((Lx,Dv)=>{"use strict";var EL=17976931348623157e292;Dv.exports=EL});var Vi=p((Cx,kv)=>{"use strict";var OL=2147483647;kv.exports=OL});var ls=p((Fx,Hv)=>{"use strict";var IL=1.5707963267948966;Hv.exports=IL});var Tr=p((Rx,Bv)=>{"use strict";var _L=3.141592653589793;Bv.exports=_L});var Gv=p((Px,Uv)=>{"use strict";function TL(e){return e===0?.0416666666666666:.0416666666666666+e*(-.001388888888887411+
e*2480158728947673e-20)}Uv.exports=TL});var Vv=p((Wx,Xv)=>{"use strict";function ML(e){return e===0?-27557314351390663e-23:-27557314351390663e-23+e*(2087572321298175e-24+
e*-11359647557788195e-27)}Xv.exports=ML});var $v=p((Dx,jv)=>{"use strict";var LL=Gv(),CL=Vv();function FL(e,r){var t,n,o,s;return s=e*e,o=s*s,n=s*LL(s),n+=o*o*CL(
s),t=.5*s,o=1-t,o+(1-o-t+(s*n-e*r))}jv.exports=FL});var ji=p((kx,Kv)=>{"use strict";var RL=$v();Kv.exports=RL});var Zv=p((Hx,Qv)=>{"use strict";var Yv=-.16666666666666632,PL=.00833333333332249,WL=-.0001984126982985795,DL=27557313707070068e-22,
kL=-25050760253406863e-24,HL=158969099521155e-24;function BL(e,r){var t,n,o,s;return s=e*e,o=s*s,t=PL+s*(WL+s*DL)+s*o*(kL+
s*HL),n=s*e,r===0?e+n*(Yv+s*t):e-(s*(.5*r-n*t)-r-n*Yv)}Qv.exports=BL});var $i=p((Bx,xv)=>{"use strict";var UL=Zv();xv.exports=UL});var zv=p((Ux,Jv)=>{"use strict";var GL=Et(),Ki;GL===!0?Ki=0:Ki=1;Jv.exports=Ki});var t4=p((Gx,r4)=>{"use strict";var XL=St(),VL=At(),jL=zv(),e4=new VL(1),$L=new XL(e4.buffer);function KL(e){return e4[0]=
e,$L[jL]}r4.exports=KL});var o4=p((Xx,n4)=>{"use strict";var YL=t4();n4.exports=YL});var i4=p((Vx,s4)=>{"use strict";function QL(e,r){var t,n;for(t=[],n=0;n<r;n++)t.push(e);return t}s4.exports=QL});var u4=p((jx,a4)=>{"use strict";var ZL=i4();a4.exports=ZL});var f4=p(($x,c4)=>{"use strict";var xL=u4();function JL(e){return xL(0,e)}c4.exports=JL});var p4=p((Kx,l4)=>{"use strict";var zL=f4();l4.exports=zL});var g4=p((Yx,h4)=>{"use strict";var eC=Te(),ps=Ot(),ms=p4(),d4=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,
4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,
7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,
12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,
10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],rC=[
1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,
27337005381646456e-60,21674168387780482e-67],Yi=16777216,Qi=5960464477539063e-23,vs=ms(20),v4=ms(20),ds=ms(20),we=ms(20);
function m4(e,r,t,n,o,s,i,a,u){var f,c,l,v,d,h,g,w,y;for(v=s,y=n[t],w=t,d=0;w>0;d++)c=Qi*y|0,we[d]=y-Yi*c|0,y=n[w-1]+c,w-=
1;if(y=ps(y,o),y-=8*eC(y*.125),g=y|0,y-=g,l=0,o>0?(d=we[t-1]>>24-o,g+=d,we[t-1]-=d<<24-o,l=we[t-1]>>23-o):o===0?l=we[t-1]>>
23:y>=.5&&(l=2),l>0){for(g+=1,f=0,d=0;d<t;d++)w=we[d],f===0?w!==0&&(f=1,we[d]=16777216-w):we[d]=16777215-w;if(o>0)switch(o){case 1:
we[t-1]&=8388607;break;case 2:we[t-1]&=4194303;break}l===2&&(y=1-y,f!==0&&(y-=ps(1,o)))}if(y===0){for(w=0,d=t-1;d>=s;d--)
w|=we[d];if(w===0){for(h=1;we[s-h]===0;h++);for(d=t+1;d<=t+h;d++){for(u[a+d]=d4[i+d],c=0,w=0;w<=a;w++)c+=e[w]*u[a+(d-w)];
n[d]=c}return t+=h,m4(e,r,t,n,o,s,i,a,u)}for(t-=1,o-=24;we[t]===0;)t-=1,o-=24}else y=ps(y,-o),y>=Yi?(c=Qi*y|0,we[t]=y-Yi*
c|0,t+=1,o+=24,we[t]=c):we[t]=y|0;for(c=ps(1,o),d=t;d>=0;d--)n[d]=c*we[d],c*=Qi;for(d=t;d>=0;d--){for(c=0,h=0;h<=v&&h<=t-
d;h++)c+=rC[h]*n[d+h];ds[t-d]=c}for(c=0,d=t;d>=0;d--)c+=ds[d];for(l===0?r[0]=c:r[0]=-c,c=ds[0]-c,d=1;d<=t;d++)c+=ds[d];return l===
0?r[1]=c:r[1]=-c,g&7}function tC(e,r,t,n){var o,s,i,a,u,f,c,l,v;for(s=4,a=n-1,i=(t-3)/24|0,i<0&&(i=0),f=t-24*(i+1),l=i-a,
v=a+s,c=0;c<=v;c++)l<0?vs[c]=0:vs[c]=d4[l],l+=1;for(c=0;c<=s;c++){for(o=0,l=0;l<=a;l++)o+=e[l]*vs[a+(c-l)];v4[c]=o}return u=
s,m4(e,r,u,v4,f,s,i,a,vs)}h4.exports=tC});var w4=p((Qx,y4)=>{"use strict";var nC=Math.round;y4.exports=nC});var Vn=p((Zx,q4)=>{"use strict";var oC=w4();q4.exports=oC});var A4=p((xx,S4)=>{"use strict";var sC=Vn(),b4=Re(),iC=.6366197723675814,aC=1.5707963267341256,uC=6077100506506192e-26,cC=6077100506303966e-26,
fC=20222662487959506e-37,lC=20222662487111665e-37,pC=84784276603689e-45,N4=2047;function vC(e,r,t){var n,o,s,i,a,u,f;return o=
sC(e*iC),i=e-o*aC,a=o*uC,f=r>>20|0,t[0]=i-a,n=b4(t[0]),u=f-(n>>20&N4),u>16&&(s=i,a=o*cC,i=s-a,a=o*fC-(s-i-a),t[0]=i-a,n=
b4(t[0]),u=f-(n>>20&N4),u>49&&(s=i,a=o*lC,i=s-a,a=o*pC-(s-i-a),t[0]=i-a)),t[1]=i-t[0]-a,o}S4.exports=vC});var O4=p((Jx,E4)=>{"use strict";var dC=Yr(),mC=Gn(),hC=Fi(),gC=Re(),yC=o4(),wC=Un(),qC=g4(),hs=A4(),bC=0,NC=16777216,et=1.5707963267341256,
Lt=6077100506506192e-26,gs=2*Lt,ys=3*Lt,ws=4*Lt,SC=598523,AC=1072243195,EC=1073928572,OC=1074752122,IC=1074977148,_C=1075183036,
TC=1075388923,MC=1075594811,LC=1094263291,jn=[0,0,0],$n=[0,0];function CC(e,r){var t,n,o,s,i,a,u,f;if(o=gC(e)|0,s=o&dC|0,
s<=AC)return r[0]=e,r[1]=0,0;if(s<=OC)return(s&hC)===SC?hs(e,s,r):s<=EC?o>0?(f=e-et,r[0]=f-Lt,r[1]=f-r[0]-Lt,1):(f=e+et,
r[0]=f+Lt,r[1]=f-r[0]+Lt,-1):o>0?(f=e-2*et,r[0]=f-gs,r[1]=f-r[0]-gs,2):(f=e+2*et,r[0]=f+gs,r[1]=f-r[0]+gs,-2);if(s<=MC)return s<=
_C?s===IC?hs(e,s,r):o>0?(f=e-3*et,r[0]=f-ys,r[1]=f-r[0]-ys,3):(f=e+3*et,r[0]=f+ys,r[1]=f-r[0]+ys,-3):s===TC?hs(e,s,r):o>
0?(f=e-4*et,r[0]=f-ws,r[1]=f-r[0]-ws,4):(f=e+4*et,r[0]=f+ws,r[1]=f-r[0]+ws,-4);if(s<LC)return hs(e,s,r);if(s>=mC)return r[0]=
NaN,r[1]=NaN,0;for(t=yC(e),n=(s>>20)-1046,f=wC(s-(n<<20|0),t),a=0;a<2;a++)jn[a]=f|0,f=(f-jn[a])*NC;for(jn[2]=f,i=3;jn[i-
1]===bC;)i-=1;return u=qC(jn,$n,n,i,1),o<0?(r[0]=-$n[0],r[1]=-$n[1],-u):(r[0]=$n[0],r[1]=$n[1],u)}E4.exports=CC});var Zi=p((zx,I4)=>{"use strict";var FC=O4();I4.exports=FC});var M4=p((eJ,T4)=>{"use strict";var RC=Yr(),PC=Gn(),WC=Re(),_4=ji(),xi=$i(),DC=Zi(),kC=1072243195,HC=1045430272,Mr=[0,0];
function BC(e){var r,t;if(r=WC(e),r&=RC,r<=kC)return r<HC?e:xi(e,0);if(r>=PC)return NaN;switch(t=DC(e,Mr),t&3){case 0:return xi(
Mr[0],Mr[1]);case 1:return _4(Mr[0],Mr[1]);case 2:return-xi(Mr[0],Mr[1]);default:return-_4(Mr[0],Mr[1])}}T4.exports=BC});var en=p((rJ,L4)=>{"use strict";var UC=M4();L4.exports=UC});var Kn=p((tJ,C4)=>{"use strict";var GC=2.5066282746310007;C4.exports=GC});var R4=p((nJ,F4)=>{"use strict";function XC(e){return e===0?.08333333333334822:.08333333333334822+e*(.0034722222160545866+
e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}F4.exports=XC});var D4=p((oJ,W4)=>{"use strict";var VC=Kn(),P4=fe(),jC=se(),$C=R4(),KC=143.01608;function YC(e){var r,t,n;return r=1/e,r=
1+r*$C(r),t=jC(e),e>KC?(n=P4(e,.5*e-.25),t=n*(n/t)):t=P4(e,e-.5)/t,VC*t*r}W4.exports=YC});var H4=p((sJ,k4)=>{"use strict";var QC=.5772156649015329;k4.exports=QC});var U4=p((iJ,B4)=>{"use strict";var ZC=H4();function xC(e,r){return r/((1+ZC*e)*e)}B4.exports=xC});var X4=p((aJ,G4)=>{"use strict";function JC(e){var r,t,n;return e===0?1:(e<0?r=-e:r=e,r<=1?(t=1+e*(.4942148268014971+e*(.20744822764843598+
e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0)))))),n=1+e*(.0714304917030273+
e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))):
(e=1/e,t=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+
e*(.4942148268014971+e*1)))))),n=-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+
e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+e*1))))))),t/n)}G4.exports=JC});var x4=p((uJ,Z4)=>{"use strict";var zC=X(),eF=_t(),rF=Gi(),V4=$(),tF=Te(),nF=en(),j4=re(),$4=Se(),K4=Tr(),Y4=D4(),Q4=U4(),
oF=X4();function sF(e){var r,t,n,o;if(eF(e)&&e<0||e===$4||zC(e))return NaN;if(e===0)return rF(e)?$4:j4;if(e>171.61447887182297)
return j4;if(e<-170.5674972726612)return 0;if(t=V4(e),t>33)return e>=0?Y4(e):(n=tF(t),(n&1)===0?r=-1:r=1,o=t-n,o>.5&&(n+=
1,o=t-n),o=t*nF(K4*o),r*K4/(V4(o)*Y4(t)));for(o=1;e>=3;)e-=1,o*=e;for(;e<0;){if(e>-1e-9)return Q4(e,o);o/=e,e+=1}for(;e<
2;){if(e<1e-9)return Q4(e,o);o/=e,e+=1}return e===2?o:(e-=2,o*oF(e))}Z4.exports=sF});var nr=p((cJ,J4)=>{"use strict";var iF=x4();J4.exports=iF});var Yn=p((fJ,z4)=>{"use strict";var aF=170;z4.exports=aF});var ed=p((lJ,uF)=>{uF.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,
20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,
2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,
8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,
10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,
3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,
25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,
42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,
13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,
8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,
8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,
14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,
3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,
1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,
1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,
942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,
1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,
22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,
5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,
1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,
847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,
5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,
3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,
380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,
4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,
7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,
1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var td=p((pJ,rd)=>{"use strict";var cF=X(),fF=_t(),lF=nr(),pF=re(),vF=Yn(),dF=ed();function mF(e){return cF(e)?NaN:fF(e)?
e<0?NaN:e<=vF?dF[e]:pF:lF(e+1)}rd.exports=mF});var Ji=p((vJ,nd)=>{"use strict";var hF=td();nd.exports=hF});var sd=p((dJ,od)=>{"use strict";function gF(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=3847467039331777e-5+e*(3685766504351951e-5+
e*(1588920245372942e-5+e*(4059208354298835e-6+e*(6805476611834733e-7+e*(7823975500312005e-8+e*(6246580776401795e-9+e*(341986.3488721347+
e*(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+
e*(341986.3488721347+e*(6246580776401795e-9+e*(7823975500312005e-8+e*(6805476611834733e-7+e*(4059208354298835e-6+e*(1588920245372942e-5+
e*(3685766504351951e-5+e*3847467039331777e-5))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*
(1026576+e*(362880+e*0)))))))))),t/n)}od.exports=gF});var ad=p((mJ,id)=>{"use strict";var yF=sd();id.exports=yF});var cd=p((hJ,ud)=>{"use strict";var wF=ad();ud.exports=wF});var rn=p((gJ,fd)=>{"use strict";var qF=10.900511;fd.exports=qF});var wd=p((yJ,yd)=>{"use strict";var ld=cd(),bF=nr(),NF=tr(),pd=$(),vd=se(),dd=fe(),md=$e(),SF=Tt(),AF=rn(),hd=Yn(),EF=4269068009004705e289;
function gd(e,r){var t,n,o;return e<md?r>=hd?(n=gd(r,hd-r),n*=e,n*=EF,1/n):1/(e*bF(e+r)):(o=e+AF-.5,e+r===e?pd(r/o)<md?t=
vd(-r):t=1:(pd(r)<10?t=vd((.5-e)*NF(r/o)):t=dd(o/(o+r),e-.5),t*=ld(e)/ld(e+r)),t*=dd(SF/(o+r),r),t)}yd.exports=gd});var Ed=p((wJ,Ad)=>{"use strict";var OF=$(),qd=Te(),bd=nr(),Nd=Ji(),Sd=Yn(),IF=wd();function _F(e,r){var t,n,o;if(e<=0||e+
r<=0)return bd(e)/bd(e+r);if(n=qd(r),n===r){if(o=qd(e),o===e&&e<=Sd&&e+r<=Sd)return Nd(o-1)/Nd(n+o-1);if(OF(r)<20){if(r===
0)return 1;if(r<0){for(e-=1,t=e,r+=1;r!==0;)e-=1,t*=e,r+=1;return t}for(t=1/e,r-=1;r!==0;)e+=1,t/=e,r-=1;return t}}return IF(
e,r)}Ad.exports=_F});var qs=p((qJ,Od)=>{"use strict";var TF=Ed();Od.exports=TF});var Td=p((bJ,_d)=>{"use strict";var MF=Re(),zi=ji(),Id=$i(),LF=Zi(),CF=Yr(),FF=Gn(),Lr=[0,0],RF=1072243195,PF=1044381696;
function WF(e){var r,t;if(r=MF(e),r&=CF,r<=RF)return r<PF?1:zi(e,0);if(r>=FF)return NaN;switch(t=LF(e,Lr),t&3){case 0:return zi(
Lr[0],Lr[1]);case 1:return-Id(Lr[0],Lr[1]);case 2:return-zi(Lr[0],Lr[1]);default:return Id(Lr[0],Lr[1])}}_d.exports=WF});var bs=p((NJ,Md)=>{"use strict";var DF=Td();Md.exports=DF});var Fd=p((SJ,Cd)=>{"use strict";var kF=X(),HF=bt(),Ld=bs(),ea=en(),BF=$(),Qn=es(),Zn=Tr();function UF(e){var r,t;return kF(
e)?NaN:HF(e)?NaN:(t=e%2,r=BF(t),r===0||r===1?Qn(0,t):r<.25?ea(Zn*t):r<.75?(r=.5-r,Qn(Ld(Zn*r),t)):r<1.25?(t=Qn(1,t)-t,ea(
Zn*t)):r<1.75?(r-=1.5,-Qn(Ld(Zn*r),t)):(t-=Qn(2,t),ea(Zn*t)))}Cd.exports=UF});var Pd=p((AJ,Rd)=>{"use strict";var GF=Fd();Rd.exports=GF});var Dd=p((EJ,Wd)=>{"use strict";function XF(e){return e===0?.06735230105312927:.06735230105312927+e*(.007385550860814029+
e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}Wd.exports=XF});var Hd=p((OJ,kd)=>{"use strict";function VF(e){return e===0?.020580808432516733:.020580808432516733+e*(.0028905138367341563+
e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}kd.exports=VF});var Ud=p((IJ,Bd)=>{"use strict";function jF(e){return e===0?1.3920053346762105:1.3920053346762105+e*(.7219355475671381+e*
(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}Bd.exports=jF});var Xd=p((_J,Gd)=>{"use strict";function $F(e){return e===0?.21498241596060885:.21498241596060885+e*(.325778796408931+e*
(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}Gd.exports=$F});var jd=p((TJ,Vd)=>{"use strict";function KF(e){return e===0?-.032788541075985965:-.032788541075985965+e*(.006100538702462913+
e*(-.0014034646998923284+e*.00031563207090362595))}Vd.exports=KF});var Kd=p((MJ,$d)=>{"use strict";function YF(e){return e===0?.01797067508118204:.01797067508118204+e*(-.0036845201678113826+
e*(.000881081882437654+e*-.00031275416837512086))}$d.exports=YF});var Qd=p((LJ,Yd)=>{"use strict";function QF(e){return e===0?-.010314224129834144:-.010314224129834144+e*(.0022596478090061247+
e*(-.0005385953053567405+e*.0003355291926355191))}Yd.exports=QF});var xd=p((CJ,Zd)=>{"use strict";function ZF(e){return e===0?.6328270640250934:.6328270640250934+e*(1.4549225013723477+e*
(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}Zd.exports=ZF});var zd=p((FJ,Jd)=>{"use strict";function xF(e){return e===0?2.4559779371304113:2.4559779371304113+e*(2.128489763798934+e*
(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}Jd.exports=xF});var rm=p((RJ,em)=>{"use strict";function JF(e){return e===0?.08333333333333297:.08333333333333297+e*(-.0027777777772877554+
e*(.0007936505586430196+e*(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}em.exports=JF});var om=p((PJ,nm)=>{"use strict";var zF=X(),eR=bt(),rR=$(),tn=x(),tR=Zo(),nR=Pd(),oR=Tr(),ra=re(),sR=Dd(),iR=Hd(),aR=Ud(),
uR=Xd(),cR=jd(),fR=Kd(),lR=Qd(),pR=xd(),vR=zd(),dR=rm(),mR=.07721566490153287,hR=.3224670334241136,gR=1,yR=-.07721566490153287,
wR=.48383612272381005,qR=-.1475877229945939,bR=.06462494023913339,NR=-.07721566490153287,SR=1,AR=.4189385332046727,Ns=1.4616321449683622,
ER=4503599627370496,OR=72057594037927940,IR=13877787807814457e-33,tm=1.4616321449683622,_R=-.12148629053584961,TR=-3638676997039505e-33;
function MR(e){var r,t,n,o,s,i,a,u,f,c,l,v,d;if(zF(e)||eR(e))return e;if(e===0)return ra;if(e<0?(r=!0,e=-e):r=!1,e<IR)return-tn(
e);if(r){if(e>=ER||(f=nR(e),f===0))return ra;t=tn(oR/rR(f*e))}if(e===1||e===2)return 0;if(e<2)switch(e<=.9?(d=-tn(e),e>=
Ns-1+.27?(l=1-e,n=0):e>=Ns-1-.27?(l=e-(tm-1),n=1):(l=e,n=2)):(d=0,e>=Ns+.27?(l=2-e,n=0):e>=Ns-.27?(l=e-tm,n=1):(l=e-1,n=
2)),n){case 0:v=l*l,i=mR+v*sR(v),s=v*(hR+v*iR(v)),a=l*i+s,d+=a-.5*l;break;case 1:v=l*l,c=v*l,i=wR+c*cR(c),s=qR+c*fR(c),o=
bR+c*lR(c),a=v*i-(TR-c*(s+l*o)),d+=_R+a;break;case 2:i=l*(NR+l*pR(l)),s=SR+l*vR(l),d+=-.5*l+i/s;break}else if(e<8)switch(n=
tR(e),l=e-n,a=l*(yR+l*uR(l)),u=gR+l*aR(l),d=.5*l+a/u,v=1,n){case 7:v*=l+6;case 6:v*=l+5;case 5:v*=l+4;case 4:v*=l+3;case 3:
v*=l+2,d+=tn(v)}else e<OR?(f=tn(e),v=1/e,l=v*v,c=AR+v*dR(l),d=(e-.5)*(f-1)+c):d=e*(tn(e)-1);return r&&(d=t-d),d}nm.exports=
MR});var nn=p((WJ,sm)=>{"use strict";var LR=om();sm.exports=LR});var Cr=p((DJ,im)=>{"use strict";var CR=709.782712893384;im.exports=CR});var um=p((kJ,am)=>{"use strict";var FR=14901161193847656e-24;am.exports=FR});var fm=p((HJ,cm)=>{"use strict";var RR=eval;cm.exports=RR});var pm=p((BJ,lm)=>{"use strict";var PR=fm();function WR(){var e;try{PR('"use strict"; (function* () {})'),e=!0}catch{e=!1}
return e}lm.exports=WR});var ta=p((UJ,vm)=>{"use strict";var DR=pm();vm.exports=DR});var mm=p((GJ,dm)=>{"use strict";var Ss=$(),kR=$e(),HR=1e6;function BR(e,r){var t,n,o,s,i,a;if(a={},arguments.length>1&&(a=
r),n=a.tolerance||kR,s=a.maxTerms||HR,i=a.initialValue||0,t=typeof e.next=="function",t===!0){for(o of e)if(i+=o,Ss(n*i)>=
Ss(o)||--s===0)break}else do o=e(),i+=o;while(Ss(n*i)<Ss(o)&&--s);return i}dm.exports=BR});var ym=p((XJ,gm)=>{"use strict";var hm=$(),UR=$e(),GR=1e6;function XR(e,r){var t,n,o,s,i;i={},arguments.length>1&&(i=r),
t=i.tolerance||UR,o=i.maxTerms||GR,s=i.initialValue||0;do n=e(),s+=n;while(hm(t*s)<hm(n)&&--o);return s}gm.exports=XR});var on=p((VJ,wm)=>{"use strict";var VR=ta(),jR=mm(),$R=ym(),na;VR()?na=jR:na=$R;wm.exports=na});var bm=p((jJ,qm)=>{"use strict";function KR(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return t*=n/o,n-=1,i}}qm.
exports=KR});var Sm=p(($J,Nm)=>{"use strict";var YR=on(),QR=bm();function ZR(e,r){var t,n;return n=QR(e,r),t=YR(n),t}Nm.exports=ZR});var Em=p((KJ,Am)=>{"use strict";var xR=se();function JR(e,r){var t,n,o,s;if(o=xR(-r),n=o,n!==0)for(t=n,s=1;s<e;++s)t/=s,
t*=r,n+=t;return n}Am.exports=JR});var _m=p((YJ,Im)=>{"use strict";var zR=ts(),Om=te(),eP=se(),rP=Tr();function tP(e,r){var t,n,o,s,i;if(s=zR(Om(r)),s!==0&&
e>1){for(n=eP(-r)/Om(rP*r),n*=r,t=.5,n/=t,o=n,i=2;i<e;++i)n/=i-t,n*=r,o+=n;s+=o}return s}Im.exports=tP});var Ct=p((QJ,Tm)=>{"use strict";var nP=-708.3964185322641;Tm.exports=nP});var Fm=p((ZJ,Cm)=>{"use strict";var sn=se(),As=fe(),oP=x(),Mm=Cr(),Lm=Ct();function sP(e,r){var t,n;return n=e*oP(r),r>=
1?n<Mm&&-r>Lm?t=As(r,e)*sn(-r):e>=1?t=As(r/sn(r/e),e):t=sn(n-r):n>Lm?t=As(r,e)*sn(-r):r/e<Mm?t=As(r/sn(r/e),e):t=sn(n-r),
t}Cm.exports=sP});var Pm=p((xJ,Rm)=>{"use strict";function iP(e){var r=-e,t=-1,n=0;return o;function o(){return t*=r,n+=1,t/n}}Rm.exports=
iP});var Dm=p((JJ,Wm)=>{"use strict";var aP=$(),uP=x(),cP=$e(),fP=on(),lP=Pm();function pP(e){var r,t;return e<=-1?NaN:(t=aP(
e),t>.95?uP(1+e)-e:t<cP?-e*e/2:(r={initialValue:-e},fP(lP(e),r)))}Wm.exports=pP});var oa=p((zJ,km)=>{"use strict";var vP=Dm();km.exports=vP});var sa=p((ez,Hm)=>{"use strict";var dP=6.283185307179586;Hm.exports=dP});var Um=p((rz,Bm)=>{"use strict";function mP(e){return e===0?-.3333333333333333:-.3333333333333333+e*(.08333333333333333+
e*(-.014814814814814815+e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+
e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8296711340953087e-22+e*(-17665952736826078e-23+e*(6707853543401498e-24+
e*(10261809784240309e-24+e*(-4382036018453353e-24+e*914769958223679e-24)))))))))))))}Bm.exports=mP});var Xm=p((tz,Gm)=>{"use strict";function hP(e){return e===0?-.001851851851851852:-.001851851851851852+e*(-.003472222222222222+
e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4018775720164609e-22+e*(-18098550334489977e-21+
e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4647127802807434e-24+e*(1378633446915721e-22+e*(-5752545603517705e-23+
e*11951628599778148e-24)))))))))))}Gm.exports=hP});var jm=p((nz,Vm)=>{"use strict";function gP(e){return e===0?.004133597883597883:.004133597883597883+e*(-.0026813271604938273+
e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+e*(-12760635188618728e-21+
e*(3423578734096138e-23+e*(13721957309062932e-22+e*(-6298992138380055e-22+e*14280614206064242e-23)))))))))}Vm.exports=gP});var Km=p((oz,$m)=>{"use strict";function yP(e){return e===0?.0006494341563786008:.0006494341563786008+e*(.00022947209362139917+
e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2396505113867297e-22+e*(11082654115347302e-21+
e*(-56749528269915965e-22+e*14230900732435883e-22)))))))}$m.exports=yP});var Qm=p((sz,Ym)=>{"use strict";function wP(e){return e===0?-.0008618882909167117:-.0008618882909167117+e*(.0007840392217200666+
e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+e*(-3968365047179435e-20+e*11375726970678419e-21)))))}
Ym.exports=wP});var xm=p((iz,Zm)=>{"use strict";function qP(e){return e===0?-.00033679855336635813:-.00033679855336635813+e*(-6972813758365858e-20+
e*(.0002772753244959392+e*(-.00019932570516188847+e*(6797780477937208e-20+e*(1419062920643967e-22+e*(-13594048189768693e-21+
e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}Zm.exports=qP});var zm=p((az,Jm)=>{"use strict";function bP(e){return e===0?.0005313079364639922:.0005313079364639922+e*(-.0005921664373536939+
e*(.0002708782096718045+e*(7902353232660328e-22+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}
Jm.exports=bP});var r5=p((uz,e5)=>{"use strict";function NP(e){return e===0?.00034436760689237765:.00034436760689237765+e*(5171790908260592e-20+
e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}e5.exports=NP});var n5=p((cz,t5)=>{"use strict";function SP(e){return e===0?-.0006526239185953094:-.0006526239185953094+e*(.0008394987206720873+
e*-.000438297098541721)}t5.exports=SP});var s5=p((fz,o5)=>{"use strict";var AP=Ir(),EP=oa(),OP=ts(),ia=te(),IP=se(),_P=sa(),TP=Um(),MP=Xm(),LP=jm(),CP=Km(),FP=Qm(),
RP=xm(),PP=zm(),WP=r5(),DP=n5(),Ke=[0,0,0,0,0,0,0,0,0,0];function kP(e,r){var t,n,o,s,i;return n=(r-e)/e,o=-EP(n),s=e*o,
i=ia(2*o),r<e&&(i=-i),Ke[0]=TP(i),Ke[1]=MP(i),Ke[2]=LP(i),Ke[3]=CP(i),Ke[4]=FP(i),Ke[5]=RP(i),Ke[6]=PP(i),Ke[7]=WP(i),Ke[8]=
DP(i),Ke[9]=-.0005967612901927463,t=AP(Ke,1/e),t*=IP(-s)/ia(_P*e),r<e&&(t=-t),t+=OP(ia(s))/2,t}o5.exports=kP});var a5=p((lz,i5)=>{"use strict";function HP(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return n+=1,t*=o/n,i}}i5.
exports=HP});var aa=p((pz,u5)=>{"use strict";var BP=on(),UP=a5();function GP(e,r,t){var n,o;return t=t||0,o=UP(e,r),n=BP(o,{initialValue:t}),
n}u5.exports=GP});var f5=p((vz,c5)=>{"use strict";function XP(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}c5.exports=XP});var p5=p((dz,l5)=>{"use strict";var VP=f5();l5.exports=VP});var xn=p((mz,v5)=>{"use strict";var jP=p5();v5.exports=jP});var h5=p((hz,m5)=>{"use strict";var $P=xn(),KP=nn(),YP=nr(),QP=oa(),ZP=te(),xP=$(),rt=se(),Jn=fe(),ua=Mt(),ca=Jr(),d5=x(),
JP=zr(),Es=Cr(),zn=Ct(),fa=rn(),zP=Tt();function eW(e,r){var t,n,o,s,i,a,u;return o=e+fa-.5,u=(r-e-fa+.5)/o,e<1?r<=zn||e<
1/JP?rt(e*d5(r)-r-KP(e)):Jn(r,e)*rt(-r)/YP(e):(xP(u*u*e)<=100&&e>150?(t=e*QP(u)+r*(.5-fa)/o,t=rt(t)):(s=e*d5(r/o),i=e-r,
ca(s,i)<=zn||ua(s,i)>=Es?(n=i/e,ca(s,i)/2>zn&&ua(s,i)/2<Es?(a=Jn(r/o,e/2)*rt(i/2),t=a*a):ca(s,i)/4>zn&&ua(s,i)/4<Es&&r>e?
(a=Jn(r/o,e/4)*rt(i/4),t=a*a,t*=t):n>zn&&n<Es?t=Jn(r*rt(n)/o,e):t=rt(s+i)):t=Jn(r/o,e)*rt(i)),t*=ZP(o/zP)/$P(e),t)}m5.exports=
eW});var w5=p((gz,y5)=>{"use strict";var la=X(),rW=bt(),g5=$(),tW=It(),nW=x(),oW=fe(),sW=Zo();function iW(e,r){var t,n;if(la(
e)||la(r))return NaN;if(r===0)return 0;if(e===0)return-1;if(e<0&&r%2===0&&(e=-e),e>0){if((g5(r*(e-1))<.5||g5(r)<.2)&&(n=
nW(e)*r,n<.5))return tW(n)}else if(sW(r)!==r)return NaN;return t=oW(e,r)-1,rW(t)||la(t)?NaN:t}y5.exports=iW});var b5=p((yz,q5)=>{"use strict";var aW=w5();q5.exports=aW});var S5=p((wz,N5)=>{"use strict";function uW(e){var r,t,n;return e===0?-.01803556856784494:(e<0?r=-e:r=e,r<=1?(t=-.01803556856784494+
e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*(-3245886498259485e-20+
e*0)))))),n=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+
e*(.00022493629192211576+e*-22335276320861708e-23))))))):(e=1/e,t=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*
(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+e*(.02512664961998968+e*-.01803556856784494)))))),n=-22335276320861708e-23+
e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+e*(1.4801966942423133+e*(1.962029871977952+
e*1))))))),t/n)}N5.exports=uW});var E5=p((qz,A5)=>{"use strict";function cW(e){var r,t,n;return e===0?.04906224540690395:(e<0?r=-e:r=e,r<=1?(t=.04906224540690395+
e*(-.09691175301595212+e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955))))),
n=1+e*(3.0234982984646304+e*(3.4873958536072385+e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))):
(e=1/e,t=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+e*(-.4065671242119384+e*(-.4149833583594954+
e*(-.09691175301595212+e*.04906224540690395))))),n=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*(1.9141558827442668+
e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))),t/n)}A5.exports=cW});var I5=p((bz,O5)=>{"use strict";function fW(e){var r,t,n;return e===0?-.029232972183027003:(e<0?r=-e:r=e,r<=1?(t=-.029232972183027003+
e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0))))),
n=1+e*(-1.5016935605448505+e*(.846973248876495+e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8271935218912905e-22)))))):
(e=1/e,t=0+e*(.0004311713426792973+e*(-.008505359768683364+e*(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+
e*-.029232972183027003))))),n=-8271935218912905e-22+e*(-.0010066679553914337+e*(.02558279715597587+e*(-.22009515181499575+
e*(.846973248876495+e*(-1.5016935605448505+e*1)))))),t/n)}O5.exports=fW});var T5=p((Nz,_5)=>{"use strict";var pa=x(),lW=$e(),pW=S5(),vW=E5(),dW=I5(),mW=.15896368026733398,hW=.5281534194946289,gW=.45201730728149414;
function yW(e,r,t){var n,o,s,i;if(e<lW)return-pa(e);if(r===0||t===0)return 0;if(o=0,e>2){if(e>=3){do e-=1,t-=1,o+=pa(e);while(e>=
3);t=e-2}return s=t*(e+1),i=pW(t),o+=s*mW+s*i,o}return e<1&&(o+=-pa(e),t=r,r=e,e+=1),e<=1.5?(s=vW(r),n=r*t,o+=n*hW+n*s,o):
(s=t*r,i=dW(-t),o+=s*gW+s*i,o)}_5.exports=yW});var R5=p((Sz,F5)=>{"use strict";var M5=nr(),L5=It(),wW=tr(),qW=X(),C5=T5();function bW(e){return qW(e)?NaN:e<0?e<-.5?M5(
1+e)-1:L5(-wW(e)+C5(e+2,e+1,e)):e<2?L5(C5(e+1,e,e-1)):M5(1+e)-1}F5.exports=bW});var W5=p((Az,P5)=>{"use strict";var NW=R5();P5.exports=NW});var k5=p((Ez,D5)=>{"use strict";function SW(e,r){var t,n,o,s;return t=-r,r=-r,n=e+1,o=1,i;function i(){return s=t/n,t*=r,
o+=1,t/=o,n+=1,s}}D5.exports=SW});var B5=p((Oz,H5)=>{"use strict";var AW=b5(),EW=on(),OW=W5(),IW=k5();function _W(e,r,t){var n,o,s,i,a;return o=OW(e),s=(o+
1)/e,i=AW(r,e),o-=i,o/=e,a=IW(e,r),i+=1,n=t?s:0,o=-i*EW(a,{initialValue:(n-o)/i}),t&&(o=-o),[o,s]}H5.exports=_W});var eo=p((Iz,U5)=>{"use strict";var TW=11754943508222875e-54;U5.exports=TW});var X5=p((_z,G5)=>{"use strict";var Os=$(),or=eo(),MW=$e(),LW=1e6;function CW(e,r,t){var n,o,s,i,a,u,f;if(n=typeof e.next==
"function",f=n?e.next().value:e(),i=f[1],s=f[0],i===0&&(i=or),a=i,u=0,n===!0)do f=e.next().value,f&&(u=f[1]+f[0]*u,u===0&&
(u=or),a=f[1]+f[0]/a,a===0&&(a=or),u=1/u,o=a*u,i*=o);while(Os(o-1)>r&&--t);else do f=e(),f&&(u=f[1]+f[0]*u,u===0&&(u=or),
a=f[1]+f[0]/a,a===0&&(a=or),u=1/u,o=a*u,i*=o);while(f&&Os(o-1)>r&&--t);return s/i}function FW(e,r,t){var n,o,s,i,a,u;if(n=
typeof e.next=="function",u=n?e.next().value:e(),s=u[1],s===0&&(s=or),i=s,a=0,n===!0)do u=e.next().value,u&&(a=u[1]+u[0]*
a,a===0&&(a=or),i=u[1]+u[0]/i,i===0&&(i=or),a=1/a,o=i*a,s*=o);while(u&&Os(o-1)>r&&--t);else do u=e(),u&&(a=u[1]+u[0]*a,a===
0&&(a=or),i=u[1]+u[0]/i,i===0&&(i=or),a=1/a,o=i*a,s*=o);while(u&&Os(o-1)>r&&--t);return s}function RW(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),t=n.maxIter||LW,o=n.tolerance||MW,n.keep?FW(e,o,t):CW(e,o,t)}G5.exports=RW});var $5=p((Tz,j5)=>{"use strict";var V5=$(),PW=$e(),an=eo(),WW=1e6;function DW(e,r,t){var n,o,s,i,a,u;u=e(),a=u[1],o=u[0],
a===0&&(a=an),s=a,i=0;do u=e(),u&&(i=u[1]+u[0]*i,i===0&&(i=an),s=u[1]+u[0]/s,s===0&&(s=an),i=1/i,n=s*i,a*=n);while(u&&V5(
n-1)>r&&--t);return o/a}function kW(e,r,t){var n,o,s,i,a;a=e(),i=a[1],i===0&&(i=an),o=i,s=0;do a=e(),a&&(s=a[1]+a[0]*s,s===
0&&(s=an),o=a[1]+a[0]/o,o===0&&(o=an),s=1/s,n=o*s,i*=n);while(a&&V5(n-1)>r&&--t);return i}function HW(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),o=n.tolerance||PW,t=n.maxIter||WW,n.keep?kW(e,o,t):DW(e,o,t)}j5.exports=HW});var da=p((Mz,K5)=>{"use strict";var BW=ta(),UW=X5(),GW=$5(),va;BW()?va=UW:va=GW;K5.exports=va});var Q5=p((Lz,Y5)=>{"use strict";function XW(e,r){var t=r-e+1,n=e,o=0;return s;function s(){return o+=1,t+=2,[o*(n-o),t]}}
Y5.exports=XW});var ma=p((Cz,Z5)=>{"use strict";var VW=da(),jW=Q5();function $W(e,r){var t=jW(e,r);return 1/(r-e+1+VW(t))}Z5.exports=$W});var e7=p((Fz,z5)=>{"use strict";var KW=Te(),ro=nr(),ha=$(),x5=fe(),YW=x(),QW=um(),J5=zr(),ZW=Cr(),xW=Sm(),JW=Em(),zW=_m(),
ga=Fm(),eD=s5(),rD=aa(),ya=h5(),tD=B5(),nD=ma();function oD(e,r,t,n){var o,s,i,a,u,f,c,l,v,d,h,g,w,y;switch(c=0,l=n,f=r<
30&&r<=e+1&&e<ZW,f?(w=KW(r),v=w===r,i=v?!1:ha(w-r)===.5):(v=!1,i=!1),v&&e>.6?(l=!l,s=0):i&&e>.2?(l=!l,s=1):e<QW&&r>1?s=6:
e>1e3&&(r<e||ha(r-50)/e<1)?(l=!l,s=7):e<.5?-.4/YW(e)<r?s=2:s=3:e<1.1?e*.75<r?s=2:s=3:(u=!1,t&&r>20&&(d=ha((e-r)/r),r>200?
20/r>d*d&&(u=!0):d<.4&&(u=!0)),u?s=5:e-1/(3*e)<r?s=2:(s=4,l=!l)),s){case 0:c=JW(r,e),t===!1&&(c*=ro(r));break;case 1:c=zW(
r,e),t===!1&&(c*=ro(r));break;case 2:c=t?ya(r,e):ga(r,e),c!==0&&(a=0,o=!1,l&&(a=t?1:ro(r),t||c>=1||J5*c>a?(a/=c,t||r<1||
J5/r>a?(a*=-r,o=!0):a=0):a=0),c*=rD(r,e,a)/r,o&&(l=!1,c=-c));break;case 3:l=!l,h=tD(r,e,l),c=h[0],y=h[1],l=!1,t&&(c/=y);
break;case 4:c=t?ya(r,e):ga(r,e),c!==0&&(c*=nD(r,e));break;case 5:c=eD(r,e),e>=r&&(l=!l);break;case 6:c=t?x5(e,r)/ro(r+1):
x5(e,r)/r,c*=1-r*e/(r+1);break;case 7:c=t?ya(r,e):ga(r,e),c/=e,c!==0&&(c*=xW(r,e));break}return t&&c>1&&(c=1),l&&(g=t?1:
ro(r),c=g-c),c}z5.exports=oD});var o7=p((Rz,n7)=>{"use strict";var sD=nn(),iD=se(),sr=x(),aD=Kn(),uD=Cr(),cD=re(),fD=Yn(),r7=e7(),t7=aa(),lD=ma();function pD(e,r,t,n){
var o,s,i,a;return e<0||r<=0?NaN:(o=t===void 0?!0:t,i=n,r>=fD&&!o?(i&&r*4<e?(a=r*sr(e)-e,a+=sr(lD(r,e))):!i&&r>4*e?(a=r*
sr(e)-e,s=0,a+=sr(t7(r,e,s)/r)):(a=r7(e,r,!0,i),a===0?i?(a=1+1/(12*r)+1/(288*r*r),a=sr(a)-r+(r-.5)*sr(r),a+=sr(aD)):(a=r*
sr(e)-e,s=0,a+=sr(t7(r,e,s)/r)):a=sr(a)+sD(r)),a>uD?cD:iD(a)):r7(e,r,o,i))}n7.exports=pD});var wa=p((Pz,s7)=>{"use strict";var vD=o7();s7.exports=vD});var c7=p((Wz,u7)=>{"use strict";var un=se(),Is=fe(),dD=x(),i7=Cr(),a7=Ct();function mD(e,r){var t,n;return n=e*dD(r),r>=
1?n<i7&&-r>a7?t=Is(r,e)*un(-r):e>=1?t=Is(r/un(r/e),e):t=un(n-r):n>a7?t=Is(r,e)*un(-r):r/e<i7?t=Is(r/un(r/e),e):t=un(n-r),
t}u7.exports=mD});var p7=p((Dz,l7)=>{"use strict";var hD=xn(),gD=nn(),yD=nr(),wD=tr(),qD=te(),bD=$(),tt=se(),to=fe(),qa=Mt(),ba=Jr(),f7=x(),
_s=Cr(),no=Ct(),Na=rn(),ND=Tt();function SD(e,r){var t,n,o,s,i,a,u;return o=e+Na-.5,u=(r-e-Na+.5)/o,e<1?r<=no?tt(e*f7(r)-
r-gD(e)):to(r,e)*tt(-r)/yD(e):(bD(u*u*e)<=100&&e>150?(t=e*(wD(u)-u)+r*(.5-Na)/o,t=tt(t)):(s=e*f7(r/o),i=e-r,ba(s,i)<=no||
qa(s,i)>=_s?(n=i/e,ba(s,i)/2>no&&qa(s,i)/2<_s?(a=to(r/o,e/2)*tt(i/2),t=a*a):ba(s,i)/4>no&&qa(s,i)/4<_s&&r>e?(a=to(r/o,e/
4)*tt(i/4),t=a*a,t*=t):n>no&&n<_s?t=to(r*tt(n)/o,e):t=tt(s+i)):t=to(r/o,e)*tt(i)),t*=qD(o/ND)/hD(e),t)}l7.exports=SD});var g7=p((kz,h7)=>{"use strict";var AD=qs(),v7=Ji(),ED=wa(),OD=tr(),Ts=$(),d7=fe(),ID=x(),_D=Qr(),m7=$e(),TD=c7(),MD=p7(),
nt=new Array(30);function LD(e,r,t,n,o,s,i){var a,u,f,c,l,v,d,h,g,w,y,A,q,F,b,C,N,H;if(v=r-1,N=e+v/2,n<.35?w=OD(-n):w=ID(
t),H=-N*w,A=MD(r,H),A<=_D)return o;for(i?(a=A/AD(e,r),a/=d7(N,r)):a=TD(r,H)/d7(N,r),a*=s,nt[0]=1,q=ED(H,r,!0,!0),q/=A,c=
o+a*q,f=1,d=w/2,d*=d,h=1,y=4*N*N,l=r,b=1;b<nt.length;++b){for(f+=2,nt[b]=0,g=r-b,u=3,F=1;F<b;++F)g=F*r-b,nt[b]+=g*nt[b-F]/
v7(u),u+=2;if(nt[b]/=b,nt[b]+=v/v7(f),q=(l*(l+1)*q+(H+l+1)*h)/y,h*=d,l+=2,C=a*nt[b]*q,c+=C,C>1){if(Ts(C)<Ts(m7*c))break}else if(Ts(
C/m7)<Ts(c))break}return c}h7.exports=LD});var w7=p((Hz,y7)=>{"use strict";function CD(e,r,t){var n,o;if(t===0)return 1;for(n=1,o=0;o<t;o++)n*=(e+o)/(r+o);return n}
y7.exports=CD});var N7=p((Bz,b7)=>{"use strict";var q7=$(),FD=Mt();function RD(e,r){return FD(q7(e),q7(r))}b7.exports=RD});var A7=p((Uz,S7)=>{"use strict";var PD=N7();S7.exports=PD});var I7=p((Gz,O7)=>{"use strict";var E7=$(),WD=Jr();function DD(e,r){return WD(E7(e),E7(r))}O7.exports=DD});var T7=p((Xz,_7)=>{"use strict";var kD=I7();_7.exports=kD});var Ls=p((Vz,C7)=>{"use strict";var Sa=xn(),HD=A7(),BD=T7(),M7=It(),ot=tr(),L7=te(),Ms=$(),ir=se(),ar=fe(),UD=Jr(),Pe=x(),
ur=Cr(),cn=Ct(),Aa=rn(),GD=Tt();function XD(e,r,t,n,o){var s,i,a,u,f,c,l,v,d,h,g,w,y,A;if(!o)return ar(t,e)*ar(n,r);if(y=
e+r,u=e+Aa-.5,f=r+Aa-.5,c=y+Aa-.5,s=Sa(y),s/=Sa(e)*Sa(r),s*=L7(f/GD),s*=L7(u/c),l=(t*r-n*u)/u,v=(n*e-t*f)/f,BD(l,v)<.2)if(l*
v>0||UD(e,r)<1)Ms(l)<.1?s*=ir(e*ot(l)):s*=ar(t*c/u,e),Ms(v)<.1?s*=ir(r*ot(v)):s*=ar(n*c/f,r);else if(HD(l,v)<.5)i=e<r,a=
r/e,i&&a*v<.1||!i&&l/a>.1?(d=M7(a*ot(v)),d=l+d+d*l,d=e*ot(d),s*=ir(d)):(d=M7(ot(l)/a),d=v+d+d*v,d=r*ot(d),s*=ir(d));else if(Ms(
l)<Ms(v))if(A=e*ot(l)+r*Pe(n*c/f),A<=cn||A>=ur){if(A+=Pe(s),A>=ur)return NaN;s=ir(A)}else s*=ir(A);else if(A=r*ot(v)+e*Pe(
t*c/u),A<=cn||A>=ur){if(A+=Pe(s),A>=ur)return NaN;s=ir(A)}else s*=ir(A);else if(g=t*c/u,w=n*c/f,l=e*Pe(g),v=r*Pe(w),l>=ur||
l<=cn||v>=ur||v<=cn)if(e<r)if(h=ar(w,r/e),d=e*(Pe(g)+Pe(h)),d<ur&&d>cn)s*=ar(h*g,e);else{if(v+=l+Pe(s),v>=ur)return NaN;
s=ir(v)}else if(h=ar(g,e/r),d=(Pe(h)+Pe(w))*r,d<ur&&d>cn)s*=ar(h*w,r);else{if(v+=l+Pe(s),v>=ur)return NaN;s=ir(v)}else s*=
ar(g,e)*ar(w,r);return s}C7.exports=XD});var R7=p((jz,F7)=>{"use strict";var VD=da(),jD=Ls(),$D={keep:!0,maxIter:1e3};function KD(e,r,t,n){var o=0;return s;function s(){
var i,a,u;return a=(e+o-1)*(e+r+o-1)*o*(r-o)*t*t,i=e+2*o-1,a/=i*i,u=o,u+=o*(r-o)*t/(e+2*o-1),u+=(e+o)*(e*n-r*t+1+o*(2-t))/
(e+2*o+1),o+=1,[a,u]}}function YD(e,r,t,n,o,s){var i,a,u;return i=jD(e,r,t,n,o),s&&(s[1]=i),i===0?i:(u=KD(e,r,t,n),a=VD(
u,$D),i/a)}F7.exports=YD});var W7=p(($z,P7)=>{"use strict";var QD=9007199254740991;P7.exports=QD});var k7=p((Kz,D7)=>{"use strict";function ZD(e,r){var t=0,n;if(e===0)return r;if(r===0)return e;for(;(e&1)===0&&(r&1)===0;)
e>>>=1,r>>>=1,t+=1;for(;(e&1)===0;)e>>>=1;for(;r;){for(;(r&1)===0;)r>>>=1;e>r&&(n=r,r=e,e=n),r-=e}return e<<t}D7.exports=
ZD});var B7=p((Yz,H7)=>{"use strict";function xD(e,r){var t=1,n;if(e===0)return r;if(r===0)return e;for(;e%2===0&&r%2===0;)e/=
2,r/=2,t*=2;for(;e%2===0;)e/=2;for(;r;){for(;r%2===0;)r/=2;e>r&&(n=r,r=e,e=n),r-=e}return t*e}H7.exports=xD});var K7=p((Qz,$7)=>{"use strict";var U7=X(),G7=_t(),X7=re(),V7=Se(),j7=Vi(),JD=k7(),zD=B7();function ek(e,r){return U7(e)||
U7(r)?NaN:e===X7||r===X7||e===V7||r===V7?NaN:G7(e)&&G7(r)?(e<0&&(e=-e),r<0&&(r=-r),e<=j7&&r<=j7?JD(e,r):zD(e,r)):NaN}$7.
exports=ek});var Q7=p((Zz,Y7)=>{"use strict";var rk=K7();Y7.exports=rk});var z7=p((xz,J7)=>{"use strict";var tk=W7(),nk=re(),Z7=_t(),x7=X(),ok=is(),sk=Te(),ik=Q7();function Ea(e,r){var t,n,o,s,
i,a,u;if(x7(e)||x7(r))return NaN;if(!Z7(e)||!Z7(r))return NaN;if(r<0||(n=1,e<0&&(e=-e+r-1,ok(r)&&(n*=-1)),r>e))return 0;
if(r===0||r===e)return n;if(r===1||r===e-1)return n*e;for(e-r<r&&(r=e-r),u=sk(tk/e),t=1,i=1;i<=r&&!(t>u);i++)t*=e,t/=i,e-=
1;return i>r?n*t:(o=Ea(e,r-i+1),o===nk?n*o:(s=Ea(r,r-i+1),a=ik(o,s),o/=a,s/=a,t/=s,n*t*o))}J7.exports=Ea});var r8=p((Jz,e8)=>{"use strict";var ak=z7();e8.exports=ak});var o8=p((zz,n8)=>{"use strict";var t8=r8(),Ft=Te(),oo=fe(),uk=Qr();function ck(e,r,t,n){var o,s,i,a,u;if(s=oo(t,e),s>uk)
for(a=s,u=Ft(e-1);u>r;u--)a*=(u+1)*n/((e-u)*t),s+=a;else if(i=Ft(e*t),i<=r+1&&(i=Ft(r+2)),s=oo(t,i)*oo(n,e-i),s*=t8(Ft(e),
Ft(i)),s===0)for(u=i-1;u>r;u--)s+=oo(t,u)*oo(n,e-u),s*=t8(Ft(e),Ft(u));else{for(a=s,o=s,u=i-1;u>r;u--)a*=(u+1)*n/((e-u)*
t),s+=a;for(a=o,u=i+1;u<=e;u++)a*=(e-u+1)*t/(u*n),s+=a}return s}n8.exports=ck});var i8=p((eee,s8)=>{"use strict";var fk=Ls();function lk(e,r,t,n,o,s,i){var a,u,f,c;if(a=fk(e,r,t,n,s),i&&(i[1]=a),a/=e,
a===0)return a;for(f=1,u=1,c=0;c<o-1;++c)u*=(e+r+c)*t/(e+c+1),f+=u;return a*=f,a}s8.exports=lk});var l8=p((ree,f8)=>{"use strict";var Oa=xn(),pk=on(),vk=tr(),dk=te(),Ia=se(),Cs=fe(),so=x(),mk=Qr(),a8=Cr(),u8=Ct(),_a=rn(),
hk=Tt(),c8={maxTerms:100};function gk(e,r,t,n){var o=1-r,s=1;return i;function i(){var a=n/e;return e+=1,n*=o*t/s,s+=1,o+=
1,a}}function yk(e,r,t,n,o,s,i){var a,u,f,c,l,v,d,h;return o?(d=e+r,u=e+_a-.5,f=r+_a-.5,c=d+_a-.5,a=Oa(d)/(Oa(e)*Oa(r)),
l=so(c/f)*(r-.5),v=so(t*c/u)*e,l>u8&&l<a8&&v>u8&&v<a8?(e*r<f*10?a*=Ia((r-.5)*vk(e/f)):a*=Cs(c/f,r-.5),a*=Cs(t*c/u,e),a*=
dk(u/hk),s&&(s[1]=a*Cs(i,r))):(a=so(a)+l+v+(so(u)-1)/2,s&&(s[1]=Ia(a+r*so(i))),a=Ia(a))):a=Cs(t,e),a<mk?n:(h=gk(e,r,t,a),
c8.initialValue=n,pk(h,c8))}f8.exports=yk});var La=p((tee,y8)=>{"use strict";var wk=X(),qk=It(),Fs=Te(),p8=tr(),v8=ss(),We=Bi(),Ta=te(),bk=se(),io=fe(),Nk=Mt(),d8=Jr(),
Rs=zr(),m8=Qr(),Sk=Vi(),Ak=ls(),g8=Tr(),st=g7(),Ma=w7(),Ek=Ls(),h8=R7(),Ok=o8(),ao=i8(),cr=l8(),Ik=1/g8;function _k(e,r,t,n,o,s,i,a){
var u,f,c,l,v,d,h,g,w,y,A,q;if(q=1-e,h=a,g=a+i,s[g]=-1,wk(e)||e<0||e>1)return s[h]=NaN,s[g]=NaN,s;if(n){if(r<0||t<0)return s[h]=
NaN,s[g]=NaN,s;if(r===0){if(t===0)return s[h]=NaN,s[g]=NaN,s;if(t>0)return s[h]=o?0:1,s}else if(t===0&&r>0)return s[h]=o?
1:0,s}else if(r<=0||t<=0)return s[h]=NaN,s[g]=NaN,s;return e===0?(r===1?s[g]=1:s[g]=r<1?Rs/2:m8*2,o?(s[h]=n?1:We(r,t),s):
(s[h]=0,s)):e===1?(t===1?s[g]=1:s[g]=t<1?Rs/2:m8*2,o?s[h]=0:s[h]=n?1:We(r,t),s):r===.5&&t===.5?(s[g]=Ik*Ta(q*e),A=v8(Ta(
o?q:e)),A/=Ak,n||(A*=g8),s[h]=A,s):(r===1&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t===1?r===1?(s[h]=o?q:e,s[g]=1,s):(s[g]=r*io(e,
r-1),q<.5?A=o?-qk(r*p8(-q)):bk(r*p8(-q)):A=o?-(io(e,r)-1):io(e,r),n||(A/=r),s[h]=A,s):(d8(r,t)<=1?(e>.5&&(d=t,t=r,r=d,d=
q,q=e,e=d,o=!o),Nk(r,t)<=1?r>=d8(.2,t)||io(e,r)<=.9?o?(c=-(n?1:We(r,t)),o=!1,c=-cr(r,t,e,c,n,s,q)):c=cr(r,t,e,0,n,s,q):(d=
t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:We(r,t)),o=!1,c=-cr(r,t,e,c,n,s,q)):c=cr(r,t,e,0,n,s,q):(n?f=1:f=Ma(r+t,r,20),
c=ao(r,t,e,q,20,n,s),o?(c-=n?1:We(r,t),o=!1,c=-st(r+20,t,e,q,c,f,n)):c=st(r+20,t,e,q,c,f,n))):t<=1||e<.1&&io(t*e,r)<=.7?
o?(c=-(n?1:We(r,t)),o=!1,c=-cr(r,t,e,c,n,s,q)):c=cr(r,t,e,0,n,s,q):(d=t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:We(r,t)),
o=!1,c=-cr(r,t,e,c,n,s,q)):c=cr(r,t,e,0,n,s,q):r>=15?o?(c=-(n?1:We(r,t)),o=!1,c=-st(r,t,e,q,c,1,n)):c=st(r,t,e,q,0,1,n):
(n?f=1:f=Ma(r+t,r,20),c=ao(r,t,e,q,20,n,s),o?(c-=n?1:We(r,t),o=!1,c=-st(r+20,t,e,q,c,f,n)):c=st(r+20,t,e,q,c,f,n)))):(r<
t?u=r-(r+t)*e:u=(r+t)*q-t,u<0&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t<40?Fs(r)===r&&Fs(t)===t&&r<Sk-100?(w=r-1,y=t+w,c=Ok(y,w,
e,q),n||(c*=We(r,t))):t*e<=.7?o?(c=-(n?1:We(r,t)),o=!1,c=-cr(r,t,e,c,n,s,q)):c=cr(r,t,e,0,n,s,q):r>15?(y=Fs(t),y===t&&(y-=
1),l=t-y,n?f=1:f=Ma(r+l,l,y),c=ao(l,r,q,e,y,n),c=st(r,l,e,q,c,1,n),c/=f):n?(y=Fs(t),l=t-y,l<=0&&(y-=1,l+=1),c=ao(l,r,q,e,
y,n),c+=ao(r,l,e,q,20,n),o&&(c-=1),c=st(r+20,l,e,q,c,1,n),o&&(c=-c,o=!1)):c=h8(r,t,e,q,n,s):c=h8(r,t,e,q,n,s)),s[g]<0&&(s[g]=
Ek(r,t,e,q,!0)),v=q*e,s[g]!==0&&(Rs*v<s[g]?s[g]=Rs/2:s[g]/=v),s[h]=o?(n?1:We(r,t))-c:c,s))}y8.exports=_k});var q8=p((nee,w8)=>{"use strict";var Tk=La();function Mk(e,r,t,n,o){return Tk(e,r,t,n,o,[0,0],1,0)}w8.exports=Mk});var Ca=p((oee,N8)=>{"use strict";var Lk=Er(),b8=q8(),Ck=La();Lk(b8,"assign",Ck);N8.exports=b8});var A8=p((see,S8)=>{"use strict";var Fk=Ca().assign;function Rk(e,r,t,n,o){var s=[0,0];return n=n!==!1,o=o===!0,Fk(e,r,t,
n,o,s,1,0),s[0]}S8.exports=Rk});var Ps=p((iee,E8)=>{"use strict";var Pk=A8();E8.exports=Pk});var T8=p((aee,_8)=>{"use strict";var Wk=X(),O8=ss(),Dk=te(),I8=Mi(),kk=6123233995736766e-32;function Hk(e){var r;return Wk(
e)?NaN:e<-1||e>1?NaN:e>.5?2*O8(Dk(.5-.5*e)):(r=I8-O8(e),r+=kk,r+=I8,r)}_8.exports=Hk});var L8=p((uee,M8)=>{"use strict";var Bk=T8();M8.exports=Bk});var fn=p((cee,C8)=>{"use strict";var Uk=1.4142135623730951;C8.exports=Uk});var R8=p((fee,F8)=>{"use strict";function Gk(e){return e===0?.16666666666666666:.16666666666666666+e*.16666666666666666}
F8.exports=Gk});var W8=p((lee,P8)=>{"use strict";function Xk(e){return e===0?.058333333333333334:.058333333333333334+e*(.06666666666666667+
e*.008333333333333333)}P8.exports=Xk});var k8=p((pee,D8)=>{"use strict";function Vk(e){return e===0?.0251984126984127:.0251984126984127+e*(.026785714285714284+
e*(.0017857142857142857+e*.0001984126984126984))}D8.exports=Vk});var B8=p((vee,H8)=>{"use strict";function jk(e){return e===0?.012039792768959435:.012039792768959435+e*(.010559964726631394+
e*(-.0011078042328042327+e*(.0003747795414462081+e*27557319223985893e-22)))}H8.exports=jk});var G8=p((dee,U8)=>{"use strict";function $k(e){return e===0?.003837005972422639:.003837005972422639+e*(.00610392115600449+
e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+e*2505210838544172e-23))))}U8.exports=$k});var V8=p((mee,X8)=>{"use strict";function Kk(e){return e===0?.0032177478835464946:.0032177478835464946+e*(.0010898206731540065+
e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+e*(154012654012654e-19+e*16059043836821613e-26)))))}
X8.exports=Kk});var $8=p((hee,j8)=>{"use strict";function Yk(e){return e===0?.001743826229834001:.001743826229834001+e*(3353097688001788e-20+
e*(-.0007624513544032393+e*(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+
e*7647163731819816e-28))))))}j8.exports=Yk});var Y8=p((gee,K8)=>{"use strict";function Qk(e){return e===0?.0009647274732138864:.0009647274732138864+e*(-.0003110108632631878+
e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+
e*(10914179173496788e-22+e*28114572543455206e-31)))))))}K8.exports=Qk});var Z8=p((yee,Q8)=>{"use strict";function Zk(e){return e===0?.0005422926281312969:.0005422926281312969+e*(-.0003694266780000966+
e*(-.00010230378073700413+e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+
e*(4890304529197534e-21+e*(-3123956959982987e-22+e*822063524662433e-32))))))))}Q8.exports=Zk});var J8=p((wee,x8)=>{"use strict";var xk=qs(),Jk=Ir(),zk=te(),eH=Tr(),rH=R8(),tH=W8(),nH=k8(),oH=B8(),sH=G8(),iH=V8(),aH=$8(),
uH=Y8(),cH=Z8(),fH=0,fr=[1,0,0,0,0,0,0,0,0,0];function lH(e,r){var t,n;return n=xk(e/2,.5)*zk(e*eH)*(r-.5),t=1/e,fr[1]=rH(
t),fr[2]=tH(t),fr[3]=nH(t),fr[4]=oH(t),fr[5]=sH(t),fr[6]=iH(t),fr[7]=aH(t),fr[8]=uH(t),fr[9]=cH(t),fH+n*Jk(fr,n*n)}x8.exports=
lH});var rh=p((qee,eh)=>{"use strict";var pH=qs(),vH=Ir(),z8=te(),dH=fe(),mH=Tr(),it=[0,0,0,0,0,0,0];function hH(e,r){var t,n,
o,s,i,a,u,f;return f=pH(e/2,.5)*z8(e*mH)*r,s=e+2,i=e+4,a=e+6,it[0]=1,it[1]=-(e+1)/(2*s),s*=e+2,it[2]=-e*(e+1)*(e+3)/(8*s*
i),s*=e+2,it[3]=-e*(e+1)*(e+5)*((3*e+7)*e-2)/(48*s*i*a),s*=e+2,i*=e+4,it[4]=-e*(e+1)*(e+7)*(((((15*e+154)*e+465)*e+286)*
e-336)*e+64)/(384*s*i*a*(e+8)),s*=e+2,it[5]=-e*(e+1)*(e+3)*(e+9)*((((((35*e+452)*e+1573)*e+600)*e-2020)*e+928)*e-128)/(1280*
s*i*a*(e+8)*(e+10)),s*=e+2,i*=e+4,a*=e+6,it[6]=-e*(e+1)*(e+11)*(((((((((((945*e+31506)*e+425858)*e+2980236)*e+11266745)*
e+20675018)*e+7747124)*e-22574632)*e-8565600)*e+18108416)*e-7099392)*e+884736)/(46080*s*i*a*(e+8)*(e+10)*(e+12)),u=z8(e),
o=dH(u*f,1/e),n=o*o,t=vH(it,n),t*=u,t/=o,-t}eh.exports=hH});var ih=p((bee,sh)=>{"use strict";var th=Or(),gH=It(),nh=te(),yH=fe(),wH=ls(),oh=fn();function qH(e,r){var t,n,o,s,i,a,u;
return e>1e20?-th(2*r)*oh:(t=1/(e-.5),n=48/(t*t),o=((20700*t/n-98)*t-16)*t+96.36,s=((94.5/(n+o)-3)/n+1)*nh(t*wH)*e,u=yH(
s*2*r,2/e),u>.05+t?(a=-th(2*r)*oh,u=a*a,e<5&&(o+=.3*(e-4.5)*(a+.6)),o+=(((.05*s*a-5)*a-7)*a-2)*a+n,u=(((((.4*u+6.3)*u+36)*
u+94.5)/o-u-3)/n+1)*a,u=gH(t*u*u)):u=((1/(((e+6)/(e*u)-.089*s-.822)*(e+2)*3)+.5/(e+4))*u-1)*(e+1)/(e+2)+1/u,i=nh(e*u),-i)}
sh.exports=qH});var hh=p((Nee,mh)=>{"use strict";var ah=Or(),uh=Te(),Fa=Ot(),ch=Vn(),bH=L8(),Ws=te(),NH=$(),fh=bs(),SH=fe(),AH=en(),lh=fn(),
ph=Tr(),vh=J8(),Ds=rh(),Ra=ih(),dh=268435456,EH=1/3,OH=106/3,IH=.8549879733383485;function _H(e,r,t){var n,o,s,i,a,u,f,c,
l,v,d,h,g,w,y,A;if(a=0,r>t?(f=t,t=r,r=f,i=!0):i=!1,uh(e)===e&&e<20)switch(o=Fa(1,OH),uh(e)){case 1:r===.5?a=0:a=-fh(ph*r)/
AH(ph*r);break;case 2:a=(2*r-1)/Ws(2*r*t);break;case 4:u=4*r*t,s=Ws(u),g=4*fh(bH(s)/3)/s,w=Ws(g-4),a=r-.5<0?-w:w;break;case 6:
if(r<1e-150)return(i?-1:1)*Ra(e,r);y=4*(r-r*r),A=SH(y,EH),h=6*(1+IH*(1/A-1));do l=h*h,v=l*l,d=h*v,c=h,h=2*(8*y*d-270*l+2187)/
(5*(4*y*v-216*h-243));while(NH((h-c)/h)>o);h=Ws(h-e),a=r-.5<0?-h:h;break;default:e>dh?a=ah(2*r)*lh:e<3?(n=.2742-e*.0242143,
r>n?a=vh(e,r):a=Ds(e,r)):(n=Fa(1,ch(e/-.654)),r>n?a=Ra(e,r):a=Ds(e,r))}else e>dh?a=-ah(2*r)*lh:e<3?(n=.2742-e*.0242143,r>
n?a=vh(e,r):a=Ds(e,r)):(n=Fa(1,ch(e/-.654)),r>n?a=Ra(e,r):a=Ds(e,r));return i?-a:a}mh.exports=_H});var yh=p((See,gh)=>{"use strict";var TH=hh();function MH(e,r,t){var n,o,s,i;return o=r/2,s=1-o,n=e*2,i=TH(n,o,s),t&&(t.value=
i*i/(n+i*i)),n/(n+i*i)}gh.exports=MH});var bh=p((Aee,qh)=>{"use strict";var ks=Ir(),LH=Or(),wh=te(),CH=se(),Fr=fn(),ne=[0,0,0,0,0,0,0],uo=[0,0,0,0];function FH(e,r,t){
var n,o,s,i,a,u,f;return n=LH(2*t),n/=-wh(e/2),uo[0]=n,u=r-e,i=u*u,a=i*u,ne[0]=-u*Fr/2,ne[1]=(1-2*u)/8,ne[2]=-(u*Fr/48),
ne[3]=-1/192,ne[4]=-u*Fr/3840,ne[5]=0,ne[6]=0,uo[1]=ks(ne,n),ne[0]=u*Fr*(3*u-2)/12,ne[1]=(20*i-12*u+1)/128,ne[2]=u*Fr*(20*
u-1)/960,ne[3]=(16*i+30*u-15)/4608,ne[4]=u*Fr*(21*u+32)/53760,ne[5]=(-(32*i)+63)/368640,ne[6]=-u*Fr*(120*u+17)/25804480,
uo[2]=ks(ne,n),ne[0]=u*Fr*(-75*i+80*u-16)/480,ne[1]=(-1080*a+868*i-90*u-45)/9216,ne[2]=u*Fr*(-1190*i+84*u+373)/53760,ne[3]=
(-2240*a-2508*i+2100*u-165)/368640,ne[4]=0,ne[5]=0,ne[6]=0,uo[3]=ks(ne,n),s=ks(uo,1/e),o=s*s,f=-CH(-o/2),o===0?.5:(1+s*wh(
(1+f)/o))/2}qh.exports=FH});var Pa=p((Eee,Sh)=>{"use strict";var Nh=x(),RH=zr(),Hs=RH/4;function PH(e,r){return t;function t(n){var o,s,i;return i=1-
n,i===0?[-Hs,-Hs]:n===0?[-Hs,-Hs]:(s=Nh(n)+r*Nh(i)+e,o=1/n-r/i,[s,o])}}Sh.exports=PH});var Eh=p((Oee,Ah)=>{"use strict";var WH=X();function DH(e){return e===0||WH(e)?e:e<0?-1:1}Ah.exports=DH});var Wa=p((Iee,Oh)=>{"use strict";var kH=Eh();Oh.exports=kH});var ka=p((_ee,_h)=>{"use strict";var Ih=Wa(),Bs=$(),HH=Ot(),Da=zr();function BH(e,r,t,n,o,s){var i,a,u,f,c,l,v,d,h,g;h=0,
i=0,c=r,f=HH(1,1-o),v=Da,a=Da,u=Da,l=s;do{if(i=h,u=a,a=v,d=e(c),h=d[0],g=d[1],l-=1,h===0)break;if(g===0?(i===0&&(c===t?r=
n:r=t,i=e(r),v=r-c),Ih(i)*Ih(h)<0?v<0?v=(c-t)/2:v=(c-n)/2:v<0?v=(c-n)/2:v=(c-t)/2):v=h/g,Bs(v*2)>Bs(u)&&(v=v>0?(c-t)/2:(c-
n)/2),r=c,c-=v,c<=t){if(v=.5*(r-t),c=r-v,c===t||c===n)break}else if(c>=n&&(v=.5*(r-n),c=r-v,c===t||c===n))break;v>0?n=r:
t=r}while(l&&Bs(c*f)<Bs(v));return c}_h.exports=BH});var Mh=p((Tee,Th)=>{"use strict";function UH(e){return e===0?-1:-1+e*(-5+e*5)}Th.exports=UH});var Ch=p((Mee,Lh)=>{"use strict";function GH(e){return e===0?1:1+e*(21+e*(-69+e*46))}Lh.exports=GH});var Rh=p((Lee,Fh)=>{"use strict";function XH(e){return e===0?7:7+e*(-2+e*(33+e*(-62+e*31)))}Fh.exports=XH});var Wh=p((Cee,Ph)=>{"use strict";function VH(e){return e===0?25:25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}Ph.exports=VH});var kh=p((Fee,Dh)=>{"use strict";function jH(e){return e===0?7:7+e*(12+e*(-78+e*52))}Dh.exports=jH});var Bh=p((Ree,Hh)=>{"use strict";function $H(e){return e===0?-7:-7+e*(2+e*(183+e*(-370+e*185)))}Hh.exports=$H});var Gh=p((Pee,Uh)=>{"use strict";function KH(e){return e===0?-533:-533+e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}Uh.
exports=KH});var Vh=p((Wee,Xh)=>{"use strict";function YH(e){return e===0?-1579:-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*
15071)))))}Xh.exports=YH});var $h=p((Dee,jh)=>{"use strict";function QH(e){return e===0?449:449+e*(-1259+e*(-769+e*(6686+e*(-9260+e*3704))))}jh.exports=
QH});var Yh=p((kee,Kh)=>{"use strict";function ZH(e){return e===0?63149:63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+
e*750479)))))}Kh.exports=ZH});var Zh=p((Hee,Qh)=>{"use strict";function xH(e){return e===0?29233:29233+e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+
e*(-2554139+e*729754))))))}Qh.exports=xH});var Jh=p((Bee,xh)=>{"use strict";function JH(e){return e===0?1:1+e*(-13+e*13)}xh.exports=JH});var e9=p((Uee,zh)=>{"use strict";function zH(e){return e===0?1:1+e*(21+e*(-69+e*46))}zh.exports=zH});var n9=p((Gee,t9)=>{"use strict";var ln=Ir(),eB=Or(),rB=$(),tB=se(),r9=x(),nB=te(),oB=en(),sB=bs(),iB=Pa(),aB=ka(),uB=Mh(),
cB=Ch(),fB=Rh(),lB=Wh(),pB=kh(),vB=Bh(),dB=Gh(),mB=Vh(),hB=$h(),gB=Yh(),yB=Zh(),wB=Jh(),qB=e9(),V=[0,0,0,0,0,0],co=[0,0,
0,0];function bB(e,r,t){var n,o,s,i,a,u,f,c,l,v,d,h,g,w,y,A,q,F,b,C;return a=eB(2*e)/-nB(r/2),F=oB(t),q=sB(t),co[0]=a,y=
F*F,A=q*q,g=F*q,h=g*g,d=h*g,v=h*h,l=h*d,c=d*d,f=v*d,V[0]=(2*y-1)/(3*g),V[1]=-uB(y)/(36*h),V[2]=cB(y)/(1620*d),V[3]=fB(y)/
(6480*v),V[4]=lB(y)/(90720*l),V[5]=0,co[1]=ln(V,a),V[0]=-pB(y)/(405*d),V[1]=vB(y)/(2592*v),V[2]=-dB(y)/(204120*l),V[3]=-mB(
y)/(2099520*c),V[4]=0,V[5]=0,co[2]=ln(V,a),V[0]=hB(y)/(102060*l),V[1]=-gB(y)/(20995200*c),V[2]=yB(y)/(36741600*f),V[3]=0,
V[4]=0,V[5]=0,co[3]=ln(V,a),u=ln(co,1/r),s=q/F,s*=s,w=-(u*u)/(2*y)+r9(y)+A*r9(A)/y,rB(u)<.7?(V[0]=y,V[1]=g,V[2]=(1-2*y)/
3,V[3]=wB(y)/(36*g),V[4]=qB(y)/(270*h),V[5]=0,C=ln(V,u)):(b=tB(w),V[0]=b,V[1]=s,V[2]=0,V[3]=3*s*(3*s+1)/6,V[4]=4*s*(4*s+
1)*(4*s+2)/24,V[5]=5*s*(5*s+1)*(5*s+2)*(5*s+3)/120,C=ln(V,b),(C-y)*u<0&&(C=1-C)),u<0?(o=0,n=y):(o=y,n=1),(C<o||C>n)&&(C=
(o+n)/2),i=iB(-w,s),C=aB(i,C,o,n,32,100),C}t9.exports=bB});var s9=p((Xee,o9)=>{var fo=1e3,lo=fo*60,po=lo*60,vo=po*24,NB=vo*365.25;o9.exports=function(e,r){r=r||{};var t=typeof e;if(t===
"string"&&e.length>0)return SB(e);if(t==="number"&&isNaN(e)===!1)return r.long?EB(e):AB(e);throw new Error("val is not a\
 non-empty string or a valid number. val="+JSON.stringify(e))};function SB(e){if(e=String(e),!(e.length>100)){var r=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.
exec(e);if(r){var t=parseFloat(r[1]),n=(r[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"\
y":return t*NB;case"days":case"day":case"d":return t*vo;case"hours":case"hour":case"hrs":case"hr":case"h":return t*po;case"\
minutes":case"minute":case"mins":case"min":case"m":return t*lo;case"seconds":case"second":case"secs":case"sec":case"s":return t*
fo;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function AB(e){return e>=
vo?Math.round(e/vo)+"d":e>=po?Math.round(e/po)+"h":e>=lo?Math.round(e/lo)+"m":e>=fo?Math.round(e/fo)+"s":e+"ms"}function EB(e){
return Us(e,vo,"day")||Us(e,po,"hour")||Us(e,lo,"minute")||Us(e,fo,"second")||e+" ms"}function Us(e,r,t){if(!(e<r))return e<
r*1.5?Math.floor(e/r)+" "+t:Math.ceil(e/r)+" "+t+"s"}});var a9=p((Y,i9)=>{Y=i9.exports=Ba.debug=Ba.default=Ba;Y.coerce=MB;Y.disable=_B;Y.enable=IB;Y.enabled=TB;Y.humanize=s9();
Y.names=[];Y.skips=[];Y.formatters={};var Ha;function OB(e){var r=0,t;for(t in e)r=(r<<5)-r+e.charCodeAt(t),r|=0;return Y.
colors[Math.abs(r)%Y.colors.length]}function Ba(e){function r(){if(r.enabled){var t=r,n=+new Date,o=n-(Ha||n);t.diff=o,t.
prev=Ha,t.curr=n,Ha=n;for(var s=new Array(arguments.length),i=0;i<s.length;i++)s[i]=arguments[i];s[0]=Y.coerce(s[0]),typeof s[0]!=
"string"&&s.unshift("%O");var a=0;s[0]=s[0].replace(/%([a-zA-Z%])/g,function(f,c){if(f==="%%")return f;a++;var l=Y.formatters[c];
if(typeof l=="function"){var v=s[a];f=l.call(t,v),s.splice(a,1),a--}return f}),Y.formatArgs.call(t,s);var u=r.log||Y.log||
console.log.bind(console);u.apply(t,s)}}return r.namespace=e,r.enabled=Y.enabled(e),r.useColors=Y.useColors(),r.color=OB(
e),typeof Y.init=="function"&&Y.init(r),r}function IB(e){Y.save(e),Y.names=[],Y.skips=[];for(var r=(typeof e=="string"?e:
"").split(/[\s,]+/),t=r.length,n=0;n<t;n++)r[n]&&(e=r[n].replace(/\*/g,".*?"),e[0]==="-"?Y.skips.push(new RegExp("^"+e.substr(
1)+"$")):Y.names.push(new RegExp("^"+e+"$")))}function _B(){Y.enable("")}function TB(e){var r,t;for(r=0,t=Y.skips.length;r<
t;r++)if(Y.skips[r].test(e))return!1;for(r=0,t=Y.names.length;r<t;r++)if(Y.names[r].test(e))return!0;return!1}function MB(e){
return e instanceof Error?e.stack||e.message:e}});var Ua=p((Ae,c9)=>{Ae=c9.exports=a9();Ae.log=FB;Ae.formatArgs=CB;Ae.save=RB;Ae.load=u9;Ae.useColors=LB;Ae.storage=typeof chrome<
"u"&&typeof chrome.storage<"u"?chrome.storage.local:PB();Ae.colors=["lightseagreen","forestgreen","goldenrod","dodgerblu\
e","darkorchid","crimson"];function LB(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&
navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}Ae.formatters.j=function(e){try{return JSON.
stringify(e)}catch(r){return"[UnexpectedJSONParseError]: "+r.message}};function CB(e){var r=this.useColors;if(e[0]=(r?"%\
c":"")+this.namespace+(r?" %c":" ")+e[0]+(r?"%c ":" ")+"+"+Ae.humanize(this.diff),!!r){var t="color: "+this.color;e.splice(
1,0,t,"color: inherit");var n=0,o=0;e[0].replace(/%[a-zA-Z%]/g,function(s){s!=="%%"&&(n++,s==="%c"&&(o=n))}),e.splice(o,
0,t)}}function FB(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}
function RB(e){try{e==null?Ae.storage.removeItem("debug"):Ae.storage.debug=e}catch{}}function u9(){var e;try{e=Ae.storage.
debug}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}Ae.enable(u9());function PB(){try{return window.
localStorage}catch{}}});var mo=p((Vee,f9)=>{"use strict";var WB=34028234663852886e22;f9.exports=WB});var m9=p((jee,d9)=>{"use strict";var DB=Ua(),l9=wa(),kB=$(),HB=se(),p9=x(),BB=mo(),v9=DB("gammaincinv:higher_newton");function UB(e,r,t,n,o,s,i,a){
var u,f,c,l,v,d,h,g,w,y,A,q,F,b;b=e,A=1,q=1,d=r*r,f=e;do{if(b=e,h=b*b,t===0){if(u=(1-r)*p9(b)+b+s,u>p9(BB))return v9("Wa\
rning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),f;
F=HB(u)}else F=-i*b;a?(g=l9(b,r,!0,!1),c=-F*(g-n)):(w=l9(b,r,!0,!0),c=F*(w-o)),F=c,n>1e-120||q>1?(l=.5*(b-r+1)/b,v=(2*h-
4*b*r+4*b+2*d-3*r+1)/h,v/=6,e=b+F*(1+F*(l+F*v))):e=b+F,A=kB(b/e-1),q+=1,b=e,b<0&&(b=f,q=100)}while(A>2e-14&&q<35);return(A>
2e-14||q>99)&&v9("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value ob\
tained for the root is given as output."),y=b||0,y}d9.exports=UB});var g9=p(($ee,h9)=>{"use strict";function GB(e){return e===0?0:0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+
e*10.8)))))}h9.exports=GB});var w9=p((Kee,y9)=>{"use strict";function XB(e){return e===0?1:1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+
e*(.0002314814814814815+e*5878894767783657e-20)))))}y9.exports=XB});var Ga=p((Yee,b9)=>{"use strict";var VB=$(),jB=se(),q9=x(),$B=Ir(),KB=g9(),YB=w9(),QB=1e-8,ZB=.08333333333333333,xB=.008333333333333333,
pn=[1,0,0,0,0,0];function JB(e){var r,t,n,o,s,i,a,u,f;if(f=e*e*.5,e===0?s=0:e<-1?(u=jB(-1-f),s=KB(u)):e<1?(u=e,s=YB(u)):
(u=11+f,i=q9(u),s=u+i,u=1/u,r=i*i,t=r*i,n=t*i,o=n*i,pn[1]=(2-i)*.5,pn[2]=(-9*i+6+2*r)/6,pn[3]=-(3*t+36*i-22*r-12)*ZB,pn[4]=
(60+350*r-300*i-125*t+12*n)/60,pn[5]=-(-120-274*n+900*i-1700*r+1125*t+20*o)*xB,s+=i*u*$B(pn,u)),u=1,e>-3.5&&e<-.03||e>.03&&
e<40){u=1,a=s;do s=a*(f+q9(a))/(a-1),u=VB(a/s-1),a=s;while(u>QB)}return s}b9.exports=JB});var S9=p((Qee,N9)=>{"use strict";var zB=.9189385332046728;N9.exports=zB});var E9=p((Zee,A9)=>{"use strict";var eU=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,
72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,
346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function rU(e,r){var t,n,o,s,i;n=0,o=0,t=r+r,i=e;do s=o,o=n,n=
t*o-s+eU[i],i-=1;while(i>=0);return(n-s)/2}A9.exports=rU});var I9=p((xee,O9)=>{"use strict";function tU(e){return e===0?.025721014990011306:.025721014990011306+e*(.08247596616699963+
e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}O9.exports=tU});var T9=p((Jee,_9)=>{"use strict";function nU(e){return e===0?.08333333333333333:.08333333333333333+e*(-.002777777777777778+
e*(.0007936507936507937+e*-.0005952380952380953))}_9.exports=nU});var L9=p((zee,M9)=>{"use strict";var Xa=nn(),Gs=x(),Va=S9(),oU=eo(),sU=mo(),iU=E9(),aU=I9(),uU=T9(),cU=.30865217988013566;
function fU(e){var r;return e<oU?sU:e<1?Xa(e+1)-(e+.5)*Gs(e)+e-Va:e<2?Xa(e)-(e-.5)*Gs(e)+e-Va:e<3?Xa(e-1)-(e-.5)*Gs(e)+e-
Va+Gs(e-1):e<12?(r=18/(e*e)-1,iU(17,r)/(12*e)):(r=1/(e*e),e<1e3?aU(r)/(cU+r)/e:uU(r)/e)}M9.exports=fU});var R9=p((ere,F9)=>{"use strict";var C9=se(),lU=nr(),pU=x(),vU=mo(),dU=Kn(),mU=L9();function hU(e){return e>=3?C9(mU(e)):
e>0?lU(e)/(C9(-e+(e-.5)*pU(e))*dU):vU}F9.exports=hU});var W9=p((rre,P9)=>{"use strict";function gU(e){var r,t,n;return e===0?-.3333333333438:(e<0?r=-e:r=e,r<=1?(t=-.3333333333438+
e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17))),n=1+e*(.7045554412463+e*(.2118190062224+
e*(.03048648397436+e*.001605037988091)))):(e=1/e,t=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+
e*-.3333333333438))),n=.001605037988091+e*(.03048648397436+e*(.2118190062224+e*(.7045554412463+e*1)))),t/n)}P9.exports=gU});var k9=p((tre,D9)=>{"use strict";var yU=$(),wU=x(),qU=Ga(),bU=W9();function NU(e){var r;return yU(e)<1?bU(e):(r=qU(e),wU(
e/(r-1))/e)}D9.exports=NU});var B9=p((nre,H9)=>{"use strict";function SU(e){var r,t,n;return e===0?-.0172847633523:(e<0?r=-e:r=e,r<=1?(t=-.0172847633523+
e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17))),n=1+e*(.764050615669+e*(.297143406325+
e*(.0579490176079+e*.00574558524851)))):(e=1/e,t=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+
e*-.0172847633523))),n=.00574558524851+e*(.0579490176079+e*(.297143406325+e*(.764050615669+e*1)))),t/n)}H9.exports=SU});var G9=p((ore,U9)=>{"use strict";function AU(e){var r,t,n;return e===0?-.0172839517431:(e<0?r=-e:r=e,r<=1?(t=-.0172839517431+
e*(-.0146362417966+e*(-.00357406772616+e*(-.000391032032692+e*249634036069e-17))),n=1+e*(.690560400696+e*(.249962384741+
e*(.0443843438769+e*.00424073217211)))):(e=1/e,t=249634036069e-17+e*(-.000391032032692+e*(-.00357406772616+e*(-.0146362417966+
e*-.0172839517431))),n=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))),t/n)}U9.exports=AU});var V9=p((sre,X9)=>{"use strict";function EU(e){var r,t,n;return e===0?.99994466948:(e<0?r=-e:r=e,r<=1?(t=.99994466948+e*
(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671))),n=1+e*(104.526456943+e*(823.313447808+e*(3119.93802124+
e*3970.03311219)))):(e=1/e,t=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948))),n=3970.03311219+
e*(3119.93802124+e*(823.313447808+e*(104.526456943+e*1)))),t/n)}X9.exports=EU});var $9=p((ire,j9)=>{"use strict";var OU=x(),IU=B9(),_U=G9(),TU=V9();function MU(e){var r,t;return e<-5?(t=e*e,r=OU(-e),(12-
t-6*(r*r))/(12*t*e)):e<-2?IU(e):e<2?_U(e):e<1e3?(t=1/e,TU(e)/(-12*e)):-1/(12*e)}j9.exports=MU});var Y9=p((are,K9)=>{"use strict";function LU(e){var r,t,n;return e===0?.0495346498136:(e<0?r=-e:r=e,r<=1?(t=.0495346498136+
e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16))),n=1+e*(.759803615283+e*(.261547111595+e*
(.0464854522477+e*.00403751193496)))):(e=1/e,t=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+
e*.0495346498136))),n=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))),t/n)}K9.exports=LU});var Z9=p((ure,Q9)=>{"use strict";function CU(e){var r,t,n;return e===0?.00452313583942:(e<0?r=-e:r=e,r<=1?(t=.00452313583942+
e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17))),n=1+e*(.912203410349+e*(.405368773071+
e*(.0901638932349+e*.00948935714996)))):(e=1/e,t=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+
e*.00452313583942))),n=.00948935714996+e*(.0901638932349+e*(.405368773071+e*(.912203410349+e*1)))),t/n)}Q9.exports=CU});var J9=p((cre,x9)=>{"use strict";function FU(e){var r,t,n;return e===0?.00439937562904:(e<0?r=-e:r=e,r<=1?(t=.00439937562904+
e*(.000487225670639+e*(-.000128470657374+e*(529110969589e-17+e*15716677175e-17))),n=1+e*(.794435257415+e*(.333094721709+
e*(.0703527806143+e*.00806110846078)))):(e=1/e,t=15716677175e-17+e*(529110969589e-17+e*(-.000128470657374+e*(.000487225670639+
e*.00439937562904))),n=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))),t/n)}x9.exports=FU});var eg=p((fre,z9)=>{"use strict";function RU(e){var r,t,n;return e===0?-.0011481191232:(e<0?r=-e:r=e,r<=1?(t=-.0011481191232+
e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555))),n=1+e*(14.2482206905+e*(69.7360396285+e*(218.938950816+
e*277.067027185)))):(e=1/e,t=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232))),n=
277.067027185+e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))),t/n)}z9.exports=RU});var tg=p((lre,rg)=>{"use strict";function PU(e){var r,t,n;return e===0?-.000145727889667:(e<0?r=-e:r=e,r<=1?(t=-.000145727889667+
e*(-.290806748131+e*(-13.308504545+e*(199.722374056+e*-11.4311378756))),n=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+
e*45574.6081453)))):(e=1/e,t=-11.4311378756+e*(199.722374056+e*(-13.308504545+e*(-.290806748131+e*-.000145727889667))),n=
45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))),t/n)}rg.exports=PU});var sg=p((pre,og)=>{"use strict";var ng=x(),WU=Y9(),DU=Z9(),kU=J9(),HU=eg(),BU=tg();function UU(e){var r,t;return e<-8?(r=
e*e,t=ng(-e)/e,(-30+e*t*(6*r*t*t-12+r))/(12*e*r*r)):e<-4?WU(e)/(e*e):e<-2?DU(e):e<2?kU(e):e<10?(r=1/e,HU(r)/(e*e)):e<100?
(r=1/e,BU(r)/(e*e)):-ng(e)/(12*e*e*e)}og.exports=UU});var dg=p((vre,vg)=>{"use strict";var GU=Ua(),ig=Ir(),Ye=nn(),XU=Or(),ag=nr(),Xs=te(),ug=$(),vn=se(),VU=Jr(),jU=fe(),De=x(),
$U=Kn(),KU=mo(),YU=sa(),QU=m9(),cg=Ga(),fg=R9(),ZU=k9(),xU=$9(),JU=sg(),zU=GU("gammaincinv:compute"),at=.5,ja=.3333333333333333,
eG=.25,lg=.2,pg=.16666666666666666,rG=.08333333333333333,tG=.041666666666666664,ke=[0,0,0,0,0];function nG(e,r,t){var n,
o,s,i,a,u,f,c,l,v,d,h,g,w,y,A,q,F,b,C,N,H,I,R,U,z,ve,ee,L,j,Dt,q0,b0,N0,hc,be,ce,S0,Ne,hr,Ue,A0,E0,O0;if(r<at?(i=!0,a=r,
A0=-1):(i=!1,a=t,A0=1),Ne=0,ug(e-1)<1e-4&&(hr=0,i?r<.001?(q0=r*r,ee=q0*r,Dt=ee*r,C=Dt*r,b=C*r,N=r+q0*at+ee*ja+Dt*eG+C*lg+
b*pg):N=-De(1-r):N=-De(t),e===1?(Ne=2,N0=N):(s=Ye(e),Ne=1)),t<1e-30&&e<at&&(hr=0,N=-De(t*ag(e))+(e-1)*De(-De(t*ag(e))),Ne=
1,s=Ye(e)),e>1&&e<500&&r<1e-80){for(hr=0,u=1/e,n=1/(e+1),N=(Ye(e+1)+De(r))*u,N=vn(N),w=N,S0=0;S0<10;S0++)N=w*vn(N*u)*jU(
1-N*n,u);Ne=1,s=Ye(e)}if(f=1/e*(De(r)+Ye(e+1)),f<De(lg*(1+e))&&Ne===0&&(Ue=vn(f),hr=0,H=e*e,b0=H*e,L=b0*e,y=e+1,d=y*y,v=
y*d,l=d*d,A=e+2,c=A*A,q=e+3,ke[0]=1,ke[1]=1/y,ke[2]=at*(3*e+5)/(d*A),ke[3]=ja*(31+8*H+33*e)/(v*A*q),ke[4]=tG*(2888+1179*
b0+125*L+3971*H+5661*e)/(l*c*q*(e+4)),N=Ue*ig(ke,Ue),s=Ye(e),Ne=1),e<10&&Ne===0&&(h=Xs(e)/(fg(e)*$U),g=VU(.02,h),t<g&&(hr=
0,be=1-e,z=be*be,ve=z*be,F=Xs(-2/e*De(t/h)),N=e*cg(F),ce=De(N),N>5?(I=ce*ce,R=I*ce,U=R*ce,Ue=1/N,ke[0]=ce-1,ke[1]=(3*be-
2*be*ce+I-2*ce+2)*at,ke[2]=(24*be*ce-11*z-24*be-6*I+12*ce-12-9*be*I+6*z*ce+2*R)*pg,ke[3]=(-12*ve*ce+8.04*be*I-114*z*ce+(72+
36*I)+(3*U-72*ce+162)*(be-168*be*ce)-(12*R+25*ve)-(22*be*R+36*z*I+120*z))*rG,ke[4]=0,N=N-ce+be*Ue*ig(ke,Ue)):(Ue=1/N,I=ce*
ce,hc=ce-1,E0=ce-be*Ue*hc,E0<N&&(N-=E0)),s=Ye(e),Ne=1)),ug(a-at)<1e-5&&Ne===0&&(hr=0,u=1/e,N=e-ja+(.019753086419753086+.007211444248481286*
u)*u,s=Ye(e),Ne=1),e<1&&Ne===0&&(hr=0,i?N=vn(1/e*(De(a)+Ye(e+1))):N=vn(1/e*(De(1-a)+Ye(e+1))),s=Ye(e),Ne=1),Ne===0)if(hr=
1,u=1/e,Ue=XU(2*a),F=A0*Ue/Xs(e*at),Ue<KU)F+=(ZU(F)+(xU(F)+JU(F)*u)*u)*u,N=e*cg(F),O0=F,j=-Xs(e/YU)*vn(-at*e*O0*O0)/fg(e),
o=1/j;else return zU("Warning: Overflow problems in one or more steps of the computation."),NaN;return Ne<2&&(N0=QU(N,e,
hr,r,t,s,o,i)),N0}vg.exports=nG});var wg=p((dre,yg)=>{"use strict";var mg=X(),oG=eo(),hg=re(),gg=dg();function sG(e,r,t){return mg(e)||mg(r)?NaN:r<oG?NaN:
e>1||e<0?NaN:t===!0?e===0?hg:e===1?0:gg(r,1-e,e):e===0?0:e===1?hg:gg(r,e,1-e)}yg.exports=sG});var bg=p((mre,qg)=>{"use strict";var iG=wg();qg.exports=iG});var Sg=p((hre,Ng)=>{"use strict";var aG=5e-324;Ng.exports=aG});var Ig=p((gre,Og)=>{"use strict";var Ag=bg(),Eg=x(),uG=te(),cG=Sg(),fG=Pa(),lG=ka();function pG(e,r,t,n){var o,s,i,a,u,f,
c,l,v,d,h,g,w,y,A,q,F,b,C,N,H,I,R,U,z,ve,ee,L,j,Dt;return t<n?u=Ag(t,r,!0):u=Ag(n,r,!1),u/=e,y=r/e,L=uG(1+y),b=L*L,C=b*L,
N=b*b,H=C*b,I=C*C,R=N*C,U=N*N,z=H*N,c=H*H,ee=u-y,A=ee*ee,q=A*ee,F=A*A,ve=L+1,l=ve*ve,v=ve*l,d=l*l,h=(L+2)*(L-1)/(3*L),h+=
(C+9*b+21*L+5)*ee/(36*b*ve),h-=(N-13*C+69*b+167*L+46)*A/(1620*l*C),h-=(7*H+21*N+70*C+26*b-93*L-31)*q/(6480*v*N),h-=(75*I+
202*H+188*N-888*C-1345*b+118*L+138)*F/(272160*d*H),g=(28*N+131*C+402*b+581*L+208)*(L-1)/(1620*ve*C),g-=(35*I-154*H-623*N-
1636*C-3983*b-3514*L-925)*ee/(12960*l*N),g-=(2132*R+7915*I+16821*H+35066*N+87490*C+141183*b+95993*L+21640)*A/(816480*H*v),
g-=(11053*U+53308*R+117010*I+163924*H+116188*N-258428*C-677042*b-481940*L-105497)*q/(14696640*d*I),w=-((3592*R+8375*I-1323*
H-29198*N-89578*C-154413*b-116063*L-29632)*(L-1))/(816480*H*l),w-=(442043*z+2054169*U+3803094*R+3470754*I+2141568*H-2393568*
N-19904934*C-34714674*b-23128299*L-5253353)*ee/(146966400*I*v),w-=(116932*c+819281*z+2378172*U+4341330*R+6806004*I+10622748*
H+18739500*N+30651894*C+30869976*b+15431867*L+2919016)*A/(146966400*d*R),f=u+h/e+g/(e*e)+w/(e*e*e),f<=0&&(f=cG),j=f-y*Eg(
f)+(1+y)*Eg(1+y)-y,o=1/(1+y),i=f<y?o:0,a=f<y?1:o,Dt=(i+a)/2,s=fG(j,y),lG(s,Dt,i,a,32,100)}Og.exports=pG});var Tg=p((yre,_g)=>{"use strict";var le=$(),vG=Ot(),$a=Wa(),dG=Mt(),Ka=zr();function mG(e,r,t,n,o,s){var i,a,u,f,c,l,v,d,
h,g,w,y,A,q,F,b;q=0,a=!1,l=r,c=vG(1,1-o),h=dG(1e7*r,1e7),v=0,u=h,f=h,d=s;do{if(v=q,f=u,u=h,A=e(l),q=A[0],F=A[1],b=A[2],d-=
1,q===0)break;if(F===0?(v===0&&(l===t?r=n:r=t,v=e(r),h=r-l),$a(v)*$a(q)<0?h<0?h=(l-t)/2:h=(l-n)/2:h<0?h=(l-n)/2:h=(l-t)/
2):b===0?h=q/F:(g=2*q,y=2*F-q*(b/F),le(y)<1&&le(g)>=le(y)*Ka?h=q/F:h=g/y,h*F/q<0&&(h=q/F,le(h)>2*le(r)&&(h=(h<0?-1:1)*2*
le(r)))),i=le(h/f),i>.8&&i<2&&(h=h>0?(l-t)/2:(l-n)/2,le(h)>l&&(h=$a(h)*l),f=h*3),r=l,l-=h,l<t){if(le(t)<1&&le(l)>1&&Ka/le(
l)<le(t)?w=1e3:w=l/t,le(w)<1&&(w=1/w),!a&&w>0&&w<3)h=.99*(r-t),l=r-h,a=!0;else if(h=(r-t)/2,l=r-h,l===t||l===n)break}else if(l>
n){if(le(n)<1&&le(l)>1&&Ka/le(l)<le(n)?w=1e3:w=l/n,le(w)<1&&(w=1/w),!a&&w>0&&w<3)h=.99*(r-n),l=r-h,a=!0;else if(h=(r-n)/
2,l=r-h,l===t||l===n)break}h>0?n=r:t=r}while(d&&le(l*c)<le(h));return l}_g.exports=mG});var Lg=p((wre,Mg)=>{"use strict";var hG=Ca().assign,gG=$(),yG=zr(),Ya=Qr();function wG(e,r,t,n){return o;function o(s){var i,
a,u,f,c;return c=1-s,i=[0,0],hG(s,e,r,!0,n,i,1,0),f=i[0]-t,a=i[1],n&&(a=-a),c===0&&(c=Ya*64),s===0&&(s=Ya*64),u=a*(-(c*e)+
(r-2)*s+1),gG(u)<c*s*yG&&(u/=c*s),n&&(u=-u),a===0&&(a=(n?-1:1)*Ya*64),[f,a,u]}}Mg.exports=wG});var Ug=p((qre,Bg)=>{"use strict";var qG=Ir(),Cg=Ps(),Qa=It(),Fg=tr(),bG=ss(),dn=Bi(),Rg=te(),NG=$(),Pg=se(),lr=fe(),Wg=en(),
SG=Mt(),AG=Jr(),Dg=x(),Za=Qr(),kg=ls(),Hg=$e(),EG=yh(),OG=bh(),IG=n9(),_G=Ig(),TG=Tg(),MG=Lg(),LG=32,CG=1e3,Rt=[0,0,0,0,
0];function FG(e,r,t,n){var o,s,i,a,u,f,c,l,v,d,h,g,w,y,A,q,F,b,C,N,H,I,R,U,z,ve,ee,L,j;if(s=!1,n===0)return[1,0];if(t===
0)return[0,1];if(e===1){if(r===1)return[t,1-t];g=r,r=e,e=g,g=n,n=t,t=g,s=!0}if(L=0,a=0,f=1,e===.5){if(r===.5)return L=Wg(
t*kg),L*=L,j=Wg(n*kg),j*=j,[L,j];r>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s)}if(r===.5&&e>=.5&&t!==1)H={},L=EG(e,t,H),j=H.value;else{
if(r===1)return t<n?e>1?(L=lr(t,1/e),j=-Qa(Dg(t)/e)):(L=lr(t,1/e),j=1-L):(L=Pg(Fg(-n)/e),j=-Qa(Fg(-n)/e)),s&&(g=j,j=L,L=
g),[L,j];if(e+r>5)t>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s),v=AG(e,r),l=SG(e,r),Rg(v)>l-v&&v>5?(L=OG(e,r,t),j=1-L):(z=e+r,u=bG(
Rg(e/z)),i=v/z,i>=.2&&i<=.8&&z>=10?(h=lr(t,1/e),h<.0025&&e+r<200?L=h*lr(e*dn(e,r),1/e):L=IG(t,z,u),j=1-L):(e<r&&(g=r,r=e,
e=g,g=n,n=t,t=g,s=!s),d=0,r<2&&(d=dn(e,r)),d===0?j=1:(j=lr(r*n*d,1/r),L=1-j)),j>1e-5&&(L=_G(e,r,t,n),j=1-L));else if(e<1&&
r<1){if(N=(1-e)/(2-e-r),q=Cg(N,e,r)-t,NG(q)/t<Hg*3)return s?[1-N,N]:[N,1-N];q<0&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s,N=1-N),C=
lr(e*t*dn(e,r),1/e),L=C/(1+C),j=1/(1+C),L>N&&(L=N),f=N}else e>1&&r>1?(N=(e-1)/(e+r-2),w=(r-1)/(e+r-2),b=Cg(N,e,r)-t,b<0&&
(g=r,r=e,e=g,g=n,n=t,t=g,g=w,w=N,N=g,s=!s),F=Dg(t*e*dn(e,r))/e,L=Pg(F),j=L<.9?1-L:-Qa(F),r<e&&L<.2&&(y=e-1,A=r-1,I=e*e,R=
e*I,U=r*r,Rt[0]=0,Rt[1]=1,Rt[2]=A/y,y*=y,Rt[3]=A*(3*e*r+5*r+I-e-4)/(2*(e+2)*y),y*=e+1,Rt[4]=A*(33*e*U+31*U+8*I*U-30*e*r-
47*r+11*I*r+6*R*r+18+4*e-R+I*I-10*I),Rt[4]/=3*(e+3)*(e+2)*y,L=qG(Rt,L)),L>N&&(L=N),f=N):(r<e&&(g=r,r=e,e=g,g=n,n=t,t=g,s=
!s),lr(t,1/e)<.5?(L=lr(t*e*dn(e,r),1/e),L===0&&(L=Za),j=1-L):(j=lr(1-lr(t,r*dn(e,r)),1/r),j===0&&(j=Za),L=1-j))}return L>
.5&&(g=r,r=e,e=g,g=n,n=t,t=g,g=j,j=L,L=g,s=!s,ve=1-f,ee=1-a,a=ve,f=ee),a===0&&(s?(a=Hg,L<a&&(L=a)):a=Za,L<a&&(L=a)),o=LG,
L<1e-50&&(e<1||r<1)&&(o*=3,o/=2),c=MG(e,r,t<n?t:n,t>=n),L=TG(c,L,a,f,o,CG),L===a&&(L=0),s?[1-L,L]:[L,1-L]}Bg.exports=FG});var Xg=p((bre,Gg)=>{"use strict";var RG=Ug();Gg.exports=RG});var $g=p((Nre,jg)=>{"use strict";var xa=X(),Vg=Xg();function PG(e,r,t,n){return xa(e)||xa(r)||xa(t)?NaN:r<=0||t<=0?NaN:e<
0||e>1?NaN:n?Vg(r,t,1-e,e)[0]:Vg(r,t,e,1-e)[0]}jg.exports=PG});var Ja=p((Sre,Kg)=>{"use strict";var WG=$g();Kg.exports=WG});var Qg=p((Are,Yg)=>{"use strict";var DG=Ja(),za=X();function kG(e,r,t){return za(e)||za(r)||za(t)||r<=0||t<=0||e<0||e>1?
NaN:DG(e,r,t)}Yg.exports=kG});var xg=p((Ere,Zg)=>{"use strict";function HG(e){return r;function r(){return e}}Zg.exports=HG});var ho=p((Ore,Jg)=>{"use strict";var BG=xg();Jg.exports=BG});var ey=p((Ire,zg)=>{"use strict";var UG=ho(),GG=Ja(),eu=X();function XG(e,r){if(eu(e)||eu(r)||e<=0||r<=0)return UG(NaN);
return t;function t(n){return eu(n)||n<0||n>1?NaN:GG(n,e,r)}}zg.exports=XG});var ny=p((_re,ty)=>{"use strict";var VG=Er(),ry=Qg(),jG=ey();VG(ry,"factory",jG);ty.exports=ry});var sy=p((Tre,oy)=>{"use strict";var $G=Te();function KG(e){return $G(e)===e&&e>=0}oy.exports=KG});var go=p((Mre,iy)=>{"use strict";var YG=sy();iy.exports=YG});var uy=p((Lre,ay)=>{"use strict";var QG=go(),ZG=Ps(),ru=X(),xG=Te(),JG=re();function zG(e,r,t){return ru(e)||ru(r)||ru(t)||
t<0||t>1||!QG(r)||r===JG?NaN:e<0?0:e>=r?1:(e=xG(e+1e-7),ZG(t,e+1,r-e,!0,!0))}ay.exports=zG});var fy=p((Cre,cy)=>{"use strict";var eX=go(),rX=ho(),tX=Ps(),tu=X(),nX=Te(),oX=re();function sX(e,r){if(tu(e)||tu(r)||r<
0||r>1||!eX(e)||e===oX)return rX(NaN);return t;function t(n){return tu(n)?NaN:n<0?0:n>=e?1:(n=nX(n+1e-7),tX(r,n+1,e-n,!0,
!0))}}cy.exports=sX});var mn=p((Fre,py)=>{"use strict";var iX=Er(),ly=uy(),aX=fy();iX(ly,"factory",aX);py.exports=ly});var nu=p((Rre,vy)=>{"use strict";var uX=mn();function cX(e,r,t,n){for(;e!==0&&uX(e-1,t,n)>=r;)e-=1;return e}vy.exports=cX});var ou=p((Pre,dy)=>{"use strict";var fX=mn();function lX(e,r,t,n){for(e+=1;fX(e,t,n)<r;)e+=1;return e}dy.exports=lX});var yy=p((Wre,gy)=>{"use strict";var pX=go(),my=Or(),su=X(),vX=Vn(),dX=te(),mX=mn(),hy=fn(),hX=re(),gX=nu(),yX=ou();function wX(e,r,t){
var n,o,s,i,a,u,f;return su(e)||su(r)||su(t)||e<0||e>1||t<0||t>1||!pX(r)||r===hX?NaN:e===1||t===1?r:e===0||t===0||r===0?
0:(a=r*t,s=dX(r*t*(1-t)),n=1/s,e<.5?f=-my(2*e)*hy:f=my(2*(1-e))*hy,u=f*f,i=f+n*(u-1)/6,o=vX(a+s*i),mX(o,r,t)>=e?gX(o,e,r,
t):yX(o,e,r,t))}gy.exports=wX});var qy=p((Dre,wy)=>{"use strict";var qX=X();function bX(e,r){return qX(e)||e<0||e>1?NaN:r}wy.exports=bX});var Sy=p((kre,Ny)=>{"use strict";var NX=ho(),by=X();function SX(e){if(by(e))return NX(NaN);return r;function r(t){return by(
t)||t<0||t>1?NaN:e}}Ny.exports=SX});var Oy=p((Hre,Ey)=>{"use strict";var AX=Er(),Ay=qy(),EX=Sy();AX(Ay,"factory",EX);Ey.exports=Ay});var Ly=p((Bre,My)=>{"use strict";var OX=go(),IX=ho(),Iy=Oy().factory,_y=Or(),iu=X(),_X=Vn(),TX=te(),MX=mn(),Ty=fn(),LX=re(),
CX=nu(),FX=ou();function RX(e,r){var t,n,o;if(iu(e)||iu(r)||!OX(e)||e===LX||r<0||r>1)return IX(NaN);if(r===0||e===0)return Iy(
0);if(r===1)return Iy(e);return o=e*r,n=TX(e*r*(1-r)),t=1/n,s;function s(i){var a,u,f,c;return iu(i)||i<0||i>1?NaN:i===0?
0:i===1?e:(i<.5?c=-_y(2*i)*Ty:c=_y(2*(1-i))*Ty,f=c*c,u=c+t*(f-1)/6,a=_X(o+n*u),MX(a,e,r)>=i?CX(a,i,e,r):FX(a,i,e,r))}}My.
exports=RX});var Ry=p((Ure,Fy)=>{"use strict";var PX=Er(),Cy=yy(),WX=Ly();PX(Cy,"factory",WX);Fy.exports=Cy});var W=JSON.parse(document.getElementById("data")?.textContent??""),Hr=W.few,m=W.columns,me=-1,pt=1,vt=3,dt=0,I0=1,_0=2,kt=3,
yc=4,T0=5,mt=1,ht=2,Co=3,Sn=4,gr=5;function tN(e){if(Array.isArray(e))return Int32Array.from(e);let r=new Int32Array(e.n).
fill(e.most),t=-1;return e.steps.forEach((n,o)=>{t+=n,r[t]=e.others[o]}),r}for(let e of[m.events,m.waits,m.verdicts,m.chains,
m.links,m.floats,m.findings,m.published]){let r=e;for(let t of Object.keys(r))r[t]=tN(r[t])}function Ze(e){let r=new Int32Array(
e.length+1);for(let t=0;t<e.length;t+=1)r[t+1]=r[t]+e[t];return r}var E={n:m.cases.length,events:Ze(m.events.of),waits:Ze(
m.waits.of),verdicts:Ze(m.verdicts.of),chains:Ze(m.chains.of),links:Ze(m.links.of),floats:Ze(m.floats.of),findings:Ze(m.
findings.of),published:Ze(m.published.of),byName:new Map(m.cases.map((e,r)=>[e[0],r]))};function ie(e){return e<0?"":m.texts[e]}
function Z(e){return m.cases[e][0]}function nN(e){return m.mores[e]}function Ge(e){return m.steps[e][1]}function xe(e){return e<
0?"":m.standards[e][0]}function M0(e,r){let t=m.waits.stop[e];if(t>=0)return m.events.at[r+t]+m.events.span[r+t];let n=r+
m.waits.start[e];return m.waits.state[e]===pt?m.asOf[1]:m.events.at[n]+m.events.span[n]}function Ht(e){let r=[];for(let t=E.
events[e];t<E.events[e+1];t+=1){let n=m.events;r.push({activity:n.activity[t],name:m.activities[n.activity[t]][1],agency:m.
activities[n.activity[t]][2],at:n.at[t],end:n.at[t]+n.span[t],when:ie(n.when[t]),row:ie(n.row[t]),more:nN(n.more[t])})}return r}
function oN(e){let r=[];for(let t=E.verdicts[e];t<E.verdicts[e+1];t+=1){let n=m.verdicts;r.push({standard:n.standard[t],
outcome:n.outcome[t],elapsed:ie(n.elapsed[t]),due:ie(n.due[t]),dueAt:n.dueAt[t],before:ie(n.before[t]),beforeAt:n.beforeAt[t],
over:ie(n.over[t]),note:ie(n.note[t])})}return r}function gt(e){let r=E.events[e],t=[];for(let n=E.waits[e];n<E.waits[e+
1];n+=1){let o=m.waits,s=r+o.start[n],i=o.stop[n]<0?me:r+o.stop[n],a=m.events.at[s];t.push({step:o.step[n],title:Ge(o.step[n]),
agency:o.agency[n],kind:o.kind[n],passed:o.passed[n],said:ie(o.said[n]),open:o.state[n]===pt,start:a,startEnd:a+m.events.
span[s],stopBegin:i<0?me:m.events.at[i],stop:Math.max(M0(n,r),a),rows:[s,i].filter(u=>u>=0).map(u=>ie(m.events.row[u])).
join(" to "),verdicts:oN(n)})}return t}function Fo(e){let r=[];for(let t=E.findings[e];t<E.findings[e+1];t+=1){let n=m.findings;
r.push({finding:ie(n.finding[t]),sentence:ie(n.sentence[t]),rows:ie(n.rows[t])})}return r}var Ro=["site","from","to","agency","step","outcome","find","case","align","scale","sort","zoom","part"],M={},wc=[];function sN(){
let e=new URLSearchParams(location.hash.includes("=")?location.hash.slice(1):""),r={};for(let t of Ro){let n=e.get(t);n&&
(r[t]=n)}return r}function iN(){let e=new URLSearchParams;for(let t of Ro)M[t]&&e.set(t,M[t]);let r=e.toString();return r?
"#"+r:location.pathname+location.search}function L0(e){let r=Ro.filter(t=>e[t]!==M[t]);if(r.length)for(let t of wc)t.keys.
some(n=>r.includes(n))&&t.act()}function Ee(e){let r={...M};Object.assign(M,e);for(let t of Ro)M[t]||delete M[t];history.
replaceState(null,"",iN()),L0(r)}function Xe(e,r){wc.push({keys:e,act:r})}function C0(){let e=M;return M=sN(),e}var Po={displaylogo:!1,displayModeBar:!1,responsive:!1};function S(e){return document.getElementById(e)}function ae(e){return Array.
from(document.querySelectorAll(e))}function qc(e,r,t){for(let[n,o]of Object.entries(r||{}))o!=null&&e.setAttribute(n,String(
o));return e.append(...t),e}function _(e,r,...t){return qc(document.createElement(e),r,t)}function P(e,r,...t){return qc(
document.createElementNS("http://www.w3.org/2000/svg",e),r,t)}function An(e,r){let t=_("button",{type:"button"},e);return t.
addEventListener("click",r),t}function he(e,r){return _("tr",null,...e.map((t,n)=>{let o=r&&r.includes(n)?"n":null;return n?
_("td",{class:o},t):_("th",{scope:"row",class:o},t)}))}function En(e,r,t){let n=_("tr",null,...e.map((o,s)=>_("th",{scope:"\
col",class:t&&t.includes(s)?"n":null},o)));return _("table",null,_("thead",null,n),_("tbody",null,...r.map(o=>he(o,t))))}
function Br(e,r){return _("div",{class:"scroll",tabindex:"0",role:"region","aria-label":r},e)}function de(e){let r=e.map(
t=>Array.from(t.childNodes,n=>n.cloneNode(!0)));return function(){e.forEach((t,n)=>{t.replaceChildren(...r[n].map(o=>o.cloneNode(
!0)))})}}var aN=/^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/;function uN(e){return Array.from(e.rows).filter(
r=>!r.hidden).map(r=>Array.from(r.cells,t=>{let o=(t.querySelector("svg")?t.querySelector("svg").getAttribute("aria-labe\
l")||t.textContent:t.innerText||t.textContent).replace(/\s+/g," ").trim();return aN.test(o)?"'"+o:o}))}function cN(e){return e.
map(r=>r.map(t=>/[",\n]/.test(t)?'"'+t.replace(/"/g,'""')+'"':t).join(",")).join(`
`)+`
`}function F0(e,r,t){let n=_("a",{download:t});n.href=URL.createObjectURL(new Blob([e],{type:r})),n.click(),setTimeout(()=>{
URL.revokeObjectURL(n.href)},1e4)}function fN(e){return(e.dataset.name||(e.querySelector(".title")||e).textContent).toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"chart"}async function lN(e){let r=e.map(t=>t.join("	")).join(
`
`);try{await navigator.clipboard.writeText(r)}catch{let t=_("textarea",{class:"away","aria-hidden":"true"});t.value=r,document.
body.append(t),t.select(),document.execCommand("copy"),t.remove()}}function pN(){let e=Array.from(document.styleSheets[0].
cssRules),r=e.find(n=>n.selectorText===":root")?.style,t=n=>n.cssText.replace(/var\((--[\w-]+)\)/g,(o,s)=>r?r.getPropertyValue(
s).trim():"");return e.filter(n=>n.selectorText&&n.selectorText.includes(".draw")).map(t).join(`
`)}function vN(e){let r=P("g",null),t=34,n=300,o=(s,i,a)=>{let u=s.cloneNode(!0);u.setAttribute("x",i),u.setAttribute("y",
t),r.append(u),n=Math.max(n,i+s.viewBox.baseVal.width+(a?700:0)),t+=s.viewBox.baseVal.height};for(let s of e.querySelectorAll(
".drawing svg.draw"))o(s,0,!1);for(let s of e.querySelectorAll("#case-list tr")){let i=s.querySelectorAll("th, td"),a=s.
querySelector("svg.draw");if(!a)continue;let u=i[2].textContent;r.append(P("text",{x:8,y:t+20},i[0].textContent),P("text",
{class:"under",x:130+a.viewBox.baseVal.width,y:t+20},u.length>112?u.slice(0,111)+"\u2026":u)),o(a,120,!0)}return{body:r,
width:n,height:t}}function dN(e){let r=e.closest("section").querySelector(".scope"),t=e.querySelector(":scope > .scope[d\
ata-scope=still]")||r.dataset.scope!=="chosen",n=document.body.dataset.choice;return n?[t?"Of all cases":"Of "+n]:[]}function bc(e,r){
let t=[document.body.dataset.marking+". As of "+document.body.dataset.asOf+". "+document.body.dataset.inputs].concat(dN(
e)),n=P("svg",{xmlns:"http://www.w3.org/2000/svg",width:r.width,height:r.height+12+18*t.length,class:"draw"},P("style",null,
pN()),P("rect",{width:"100%",height:"100%",fill:"#ffffff"}),P("text",{class:"picture-title",x:8,y:22},e.querySelector(".\
title").textContent),r.body,...t.map((o,s)=>P("text",{class:"under",x:8,y:r.height+18+18*s},o)));return new XMLSerializer().
serializeToString(n)}async function Nc(e){let r=e.querySelector(".js-plotly-plot");if(!r)return bc(e,vN(e));let[t,n]=[r.
offsetWidth,r.offsetHeight],o=await Plotly.toImage(r,{format:"svg",width:t,height:n}),s=decodeURIComponent(o.slice(o.indexOf(
",")+1));return bc(e,{body:P("g",{transform:"translate(0,30)"},Sc),width:t,height:n+30}).replace(Sc,()=>s)}var Sc="[the \
drawing]";async function mN(e,r){let t=new Image;t.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(e),await t.
decode();let n=_("canvas",{width:t.width*2,height:t.height*2});n.getContext("2d").drawImage(t,0,0,n.width,n.height),n.toBlob(
o=>{F0(o,"image/png",r)})}function On(e){let r=fN,t=function(){return uN(e.querySelector("table"))},n=_("span",{class:"d\
one",role:"status"}),o=[An("Copy the table",()=>{lN(t()).then(()=>{n.textContent="Copied."})}),An("Save as CSV",()=>{F0(
"\uFEFF"+cN(t()),"text/csv",r(e)+".csv")})];e.matches("figure")&&o.push(An("Save as SVG",()=>{Nc(e).then(u=>{F0(u,"image\
/svg+xml",r(e)+".svg")})}),An("Save as PNG",()=>{Nc(e).then(u=>mN(u,r(e)+".png"))}));let s=e.dataset.name?e.dataset.name.
replace(/-/g," "):e.querySelector(".title").textContent,i=_("div",{class:"tools",role:"group","aria-label":"Take away: "+
s},...o,n),a=e.querySelector("details.behind");a?a.before(i):e.append(i)}function Ac(){for(let e of document.querySelectorAll(
"figure.chart, .takeaway"))e.querySelector(":scope > .tools")||On(e)}var In=["within","beyond","open","unclear","plain","plain-open"],Wo=0,Ur=1,Oc=new WeakMap,Ve=_("div",{class:"tip",hidden:""}),
hN=0;function gN(e){let r=(s,i,...a)=>P("pattern",{id:e+s,width:i,height:i,patternUnits:"userSpaceOnUse"},P("rect",{class:"\
pat-"+s,width:i,height:i}),...a),t=(s,i)=>P("path",{class:"pat-line-"+i,d:s}),n=P("path",{class:"pat-line-plain-open",d:"\
M1,5 H6"}),o=s=>P("circle",{class:"pat-dot-"+s,cx:3.5,cy:3.5,r:1.3});return P("defs",null,r("beyond",7,t("M-1,8 L8,-1 M-\
1,1 L1,-1 M6,8 L8,6","beyond")),r("open",7,o("open")),r("unclear",7,t("M0,0 L7,7 M7,0 L0,7","unclear")),r("plain-open",10,
n))}function yN(e,r){let t=In[e];return["within","plain"].includes(t)?null:"url(#"+r+t+")"}function _n(e,...r){let t=P("\
g",{class:"mark",role:"img",tabindex:"-1","aria-label":e.reduce((n,o)=>n+(n.endsWith(".")?" ":". ")+o)},...r);return Oc.
set(t,e),t}function yr(e,r,t,n,o,s){return P("rect",{class:"part "+In[e],fill:yN(e,r),x:t,y:n,width:Math.max(o,2),height:s})}
function Bt(e,r,t,n,o){let s=[""];for(let a of e.split(" ")){let u=s.length-1;s[u]&&s[u].length+a.length>=n?s.push(a):s[u]+=
(s[u]?" ":"")+a}s.length>2&&(s[1]=s.slice(1).join(" ").slice(0,n-1)+"\u2026",s.length=2);let i=P("text",{class:o,x:r,y:t-
(s.length-1)*7.5});return s.forEach((a,u)=>{i.append(P("tspan",{x:r,dy:u?15:0},a))}),i}function Gr(e,r,t){let n="d"+(hN+=
1)+"-",o=P("svg",{class:"draw "+(t||""),viewBox:"0 0 "+e+" "+r,width:e,height:r,"data-patterns":n});return o.append(gN(n)),
{root:o,id:n,width:e}}function Ec(e,r){let t=Oc.get(e);if(!t)return;Ve.replaceChildren(...t.map((i,a)=>_(a?"div":"strong",
null,i))),Ve.hidden=!1;let n=e.getBoundingClientRect(),o=Math.max(8,Math.min(r===void 0?n.left:r+16,document.documentElement.
clientWidth-Ve.offsetWidth-8)),s=n.bottom+Ve.offsetHeight+10<window.innerHeight;Ve.style.left=o+window.scrollX+"px",Ve.style.
top=(s?n.bottom:Math.max(n.top-Ve.offsetHeight,0))+window.scrollY+"px"}function R0(){Ve.hidden=!0}function wN(e,r){let t=r.
indexOf(e.target.closest(".mark"));if(t<0||e.ctrlKey||e.altKey||e.metaKey)return;let n={ArrowRight:t+1,ArrowDown:t+1,ArrowLeft:t-
1,ArrowUp:t-1,Home:0,End:r.length-1};if(!(e.key in n))return;let o=r[n[e.key]];e.preventDefault(),o&&(r[t].tabIndex=-1,o.
tabIndex=0,o.focus())}function Do(e,...r){e.replaceChildren(...r);let t=e.querySelector(".mark");t&&(t.tabIndex=0)}function Ic(){
document.body.append(Ve),Ve.setAttribute("aria-hidden","true"),document.addEventListener("pointerover",e=>{let r=e.target.
closest&&e.target.closest(".mark");r?Ec(r,e.clientX):!Ve.contains(e.target)&&!(document.activeElement&&document.activeElement.
matches(".mark"))&&R0()}),document.addEventListener("focusin",e=>{e.target.matches(".mark")?Ec(e.target):R0()}),document.
addEventListener("keydown",e=>{e.key==="Escape"&&R0();let r=e.target.closest&&e.target.closest(".drawing");r&&wN(e,Array.
from(r.querySelectorAll(".mark")))})}var Je=86400,yt=["January","February","March","April","May","June","July","August","September","October","November","Dec\
ember"],Tn=new Map(m.holidays);function qN(e){let r=m.offsets,t=r.length-1;for(;t>0&&e<r[t][0];)t-=1;return e+r[t][1]}function wr(e){
return(m.base+qN(e))/Je}function qe(e){return Math.floor(wr(e))}function qr(e){return new Date(e*Je*1e3)}function P0(e){
return(e+3)%7>=5}function W0(e){return!P0(e)&&!Tn.has(e)}var _c=(function(){let e=qe(0)-400,r=qe(m.offsets[m.offsets.length-
1][0])+4e3,t=[0];for(let n=e;n<r;n+=1)t.push(t[t.length-1]+(W0(n)?1:0));return function(n){return t[Math.min(Math.max(n-
e,0),t.length-1)]}})();function ko(e,r){return r<e?-ko(r,e):r===e?0:_c(r)-_c(e+1)+1}function Mn(e){let r=qr(e);return r.
getUTCFullYear()*12+r.getUTCMonth()}function ze(e){return Date.UTC(Math.floor(e/12),e%12,1)/1e3/Je}function Ho(e){let[r,
t]=[Math.min(...e),Math.max(...e)];return e.length?Array.from({length:t-r+1},(n,o)=>r+o):[]}function ye(e){return e===null?
"":qr(e).toISOString().slice(0,10)}var Xr=["site","from","to","agency","step","outcome","find"],oe=document.body.dataset.told==="all"&&E.n>0,k=[];function bN(e){
let r=1/0;for(let t=E.events[e];t<E.events[e+1];t+=1)r=Math.min(r,m.events.at[t]);return qe(r)}function NN(e,r){for(let[
t,n]of e)if(t===r)return n;return""}var SN=m.mores.map(e=>NN(e,"site")),wt=Array.from({length:E.n},(e,r)=>bN(r));function AN(e,r){
for(let t=E.events[e];t<E.events[e+1];t+=1)if(SN[m.events.more[t]]===r)return!0;return!1}function D0(e){return m.results.
findIndex(r=>r[0]===e)}function EN(){let e=M.agency?m.agencies.indexOf(M.agency):me,r=M.step?m.steps.findIndex(n=>n[0]===
M.step):me,t=M.outcome?D0(M.outcome):me;return e<0&&r<0&&t<0?null:function(n){return e>=0&&m.waits.agency[n]!==e||r>=0&&
m.waits.step[n]!==r?!1:t<0||m.waits.result[n]===t}}function Ln(e){let r=Date.parse(e+"T00:00:00Z");return Number.isNaN(r)?
NaN:r/1e3/Je}function k0(){let e=EN(),r=Ln(M.from||""),t=Ln(M.to||""),n=!Number.isNaN(r)||!Number.isNaN(t),o=(M.find||"").
toLowerCase();k=[];for(let s=0;s<E.n;s+=1)if(!(wt[s]<r||wt[s]>t||n&&wt[s]===1/0)&&!(o&&!Z(s).toLowerCase().includes(o))&&
!(M.site&&!AN(s,M.site))){if(e){let i=!1;for(let a=E.waits[s];a<E.waits[s+1]&&!i;a+=1)i=e(a);if(!i)continue}k.push(s)}}function B(){
return Xr.some(e=>M[e])}function Cn(e,r){let t=e.reduce((o,s)=>Math.min(o,wt[s]),1/0),n=qe(m.asOf[1]);return m.periods.map(
(o,s)=>({name:o[0],begin:o[1],end:o[2],words:r[s][0],recalculated:r[s][1]})).filter(o=>(o.begin===null||o.begin<=n)&&(o.
end===null||o.end>=t))}function Bo(){return m.periods.findIndex(e=>ye(e[1])===(M.from||"")&&ye(e[2])===(M.to||""))}function br(e){return/^case\b/i.test(Z(e))?Z(e):"Case "+Z(e)}function er(e){return br(e).replace(/^C/,"c")}function Vr(e){
return ie(m.cases[e][1])||"No late wait, no missed aim, nothing too early or unclear, and no practice point."}function ON(e,r){
return e===ht&&m.steps[r][2]?m.notEnoughNotice:m.outcomes[e]}function Fn(e,r){return e.over?e.over+(e.outcome===gr?", st\
ill waiting":""):ON(e.outcome,r)}function H0(e){return e.said+(e.open?" (still open)":"")}function Tc(e,r){return(e.standard>=
0?xe(e.standard)+": ":"")+Fn(e,r)}function Nr(e){let r=qr(e);return r.getUTCDate()+" "+yt[r.getUTCMonth()]+" "+r.getUTCFullYear()}function Rn(e){let r=qr(
e),t=n=>String(n).padStart(2,"0");return t(r.getUTCDate())+"/"+t(r.getUTCMonth()+1)+"/"+r.getUTCFullYear()}function B0(e){
return yt[e%12]+" "+Math.floor(e/12)}function Mc(e,r){return(e===null?"":", from "+Nr(e))+(r===null?"":", to "+Nr(r))}function Ce(e,r){let t=Math.pow(10,r||0),n=Math.floor(Math.abs(e)*t+.5+1e-9);return n?(e<0?-n:n)/t:0}function Ut(e){return Math.
abs(e)>=96?Math.trunc(e):Math.trunc(e*10)/10}function Gt(e){return e.toLocaleString("en-GB",{minimumFractionDigits:1,maximumFractionDigits:1}).
replace(/\.0$/,"")}function Xt(e){let r=Math.floor(e);return e-r===.5?r%2?r+1:r:Math.round(e)}function T(e){return e.toLocaleString("en-GB")}function D(e,r,t){return T(e)+" "+(e===1?r:t||r+"s")}function G(e){let r=Ce(
e*100);return r>=100&&e<1?"over 99%":r<=0&&e>0?"under 1%":r+"%"}function Fe(e,r){if(r==="hours"&&e<1)return D(Math.floor(
e*60),"minute");let t=Gt(Ut(e)),n=r==="hours"&&e>=96?" ("+T(Math.floor(e/24))+" days)":"";return t+" "+(t==="1"?r.slice(
0,-1):r)+n}function Vt(e,r,t){let n=Fe(e,t),o=Fe(r,t);return n===o?n:(n.endsWith(t)?n.slice(0,-t.length).trim():n)+" to "+
o}function Sr(e){let r=e.slice(1,2);return r!==r.toLowerCase()?e:e.slice(0,1).toLowerCase()+e.slice(1)}function Lc(e,r){
return G(e)+" to "+G(r)}var U0=34;function jt(e,r,t){let n=Math.max(e.clientWidth||1e3,280),o=n<700,s=o?8:300,i=o?U0+36:U0,a=30+i*Math.max(r.length,
1)+8,u=Gr(n,a,"bars"),f=o?n-s-12:(n-s)*.66,c=t.to-t.from||1,l=d=>s+(d-t.from)/c*f,v=0;for(let[d,h]of t.ticks){let g=h.length*
3.3,w=l(d)-g<0;l(d)-(w?0:g)<v||(v=l(d)+(w?2:1)*g+8,u.root.append(P("line",{class:"grid",x1:l(d),x2:l(d),y1:24,y2:a-4}),P(
"text",{class:w?"tick first":"tick",x:l(d),y:16},h)))}r.forEach((d,h)=>{let g=30+h*i+(o?22:0);u.root.append(o?Bt(d.label,
s,g-7,Math.floor(n/7),"row-label narrow"):Bt(d.label,s-12,g+19,42,"row-label")),u.root.append(_n(d.lines,P("rect",{class:"\
catch",x:s,y:g-2,width:n-s,height:U0-4}),...d.parts.filter(y=>y[2]>y[1]||d.parts.length===1).map(y=>yr(y[0],u.id,l(y[1]),
g+4,l(y[2])-l(y[1]),20))));let w=Math.max(...d.parts.map(y=>y[2]));u.root.append(P("text",{class:"said","paint-order":"s\
troke",x:o?s:l(w)+8,y:g+(o?38:19)},d.said))}),u.root.setAttribute("role","group"),u.root.setAttribute("aria-label",t.title+
". "+t.says+" Arrow keys go from bar to bar."),Do(e,u.root)}var $t={hours:"hours",days:"days",working:"working days"};function _N(e,r){for(let t=E.events[e];t<E.events[e+1];t+=1)if(m.
events.activity[t]===r)return m.events.at[t]+m.events.span[t];return null}function TN(e,r){let t=wr(e),n=Math.floor(t),o=ko(
r,n);return n===r||W0(n)?o+t-n:n>r?o:o+1}function qt(){return m.activities.findIndex(e=>e[0]===M.align)}function Kt(e){let r=qt();
if(r<0)return{kind:"dates",at:wr};let t=_N(e,r);if(t===null)return null;let n=qe(t);return M.scale==="hours"?{kind:"hour\
s",at:o=>(o-t)/3600,day:n,anchor:t}:M.scale==="days"?{kind:"days",at:o=>wr(o)-n,day:n,anchor:t}:{kind:"working",at:o=>TN(
o,n),day:n,anchor:t}}function Cc(e,r){if(e.kind==="dates")return"";let t=Sr(m.activities[qt()][1]),n={hours:(r-e.anchor)/
3600,days:qe(r)-e.day,working:ko(e.day,qe(r))}[e.kind],o=$t[e.kind],s=n<0?" before ":" after ";return Fe(Math.abs(n),o)+
s+t}function Uo(e,r,t,n){if(e.kind==="dates")return G0(r,t,n);let o=Math.max(t-r,1e-9)/n,s=e.kind==="hours"?[1,2,3,6,12,
24,48,72,168,336,720,1440,2880,8760]:[1,2,5,10,15,20,50,100,200,500,1e3,2e3],i=s.find(u=>u>=o)||s[s.length-1],a=[];for(let u=Math.
ceil(r/i)*i;u<=t;u+=i)a.push([u,T(u||0),a.length?"":$t[e.kind]]);return a}function Fc(e,r,t){if(e.kind==="working"||!["d\
ates","days"].includes(e.kind))return[];let n=Math.floor(r)+(e.day||0),o=Math.ceil(t)+(e.day||0);if(o-n>750)return[];let s=[];
for(let i=n;i<=o;i+=1){let a=Tn.has(i)?"holiday":P0(i)?"weekend":"",u=s[s.length-1];a&&(u&&u.kind===a&&u.to===i?u.to=i+1:
s.push({kind:a,from:i,to:i+1}))}return s.map(i=>({kind:i.kind,from:i.from-(e.day||0),to:i.to-(e.day||0),day:i.from}))}function Go(e,r){
let t=Math.max(e,1)/r,n=Math.pow(10,Math.floor(Math.log10(t))),o=Math.max([1,2,5,10].map(i=>i*n).find(i=>i>=t)??t,1),s=[];
for(let i=0;i<=e;i+=o)s.push(i);return s}function G0(e,r,t){let n=r-e,o=[],s=[1,2,7,14].find(u=>n/u<=t),i=u=>(u+3)%7===0,
a=[1,2,3,6,12,24,60].find(u=>n/(30.4*u)<=t)||120;for(let u=Math.ceil(e),f=-1/0;u<=r;u+=1){let c=qr(u),l=c.getUTCDate()===
1&&(c.getUTCFullYear()*12+c.getUTCMonth())%a===0;(s?(s<7||i(u))&&u-f>=s:l)&&(f=u,o.push([u,c.getUTCDate()+" "+yt[c.getUTCMonth()].
slice(0,3),String(c.getUTCFullYear())]))}return o}var MN=[["within","Within the limit"],["beyond","Beyond the limit"],["open","Still open, with an arrow"],["unclear","The\
 record cannot tell"],["plain","No published limit"],["plain-open","No published limit, still open"]];function LN(e,r,t,n){
let o=P("g",null);return e==="limit"?o.append(P("path",{class:"limit",d:"M"+(t+11)+","+(n-3)+"v19"})):e==="event"?o.append(
Hc(t+11,n+7)):e==="imprecise"?o.append(Xo(t,t+22,n+7)):e==="weekend"||e==="holiday"?o.append(P("rect",{class:e,x:t,y:n,width:22,
height:14})):o.append(yr(In.indexOf(e),r,t,n,22,13)),o}function Pc(e,r,t){let n=new Set(r.map(u=>In[u.kind]));r.some(u=>u.
passed>=0)&&n.add("beyond");let o=MN.filter(u=>n.has(u[0])).concat([["limit","A limit"],["event","An event"],["imprecise",
"When in this span is not recorded"]]);(t.kind==="dates"||t.kind==="days")&&o.push(["weekend","Weekend"],["holiday","Ban\
k holiday"]);let s=Gr(e,10,"legend"),i=4,a=6;for(let[u,f]of o){let c=30+f.length*6.4+16;i>4&&i+c>e&&(i=4,a+=22),s.root.append(
LN(u,s.id,i,a),P("text",{class:"event-name","paint-order":"stroke",x:i+29,y:a+11},f)),i+=c}return s.root.setAttribute("h\
eight",a+24),s.root.setAttribute("viewBox","0 0 "+e+" "+(a+24)),s.root.setAttribute("aria-hidden","true"),s.root}function CN(e,r,t,n,o){
if(r.kind==="dates")for(let[s,i,a]of m.periods){let u=Math.max(i===null?n:t.of(i),n),f=Math.min(a===null?e.width:t.of(a+
1),e.width);f<=u||(e.root.append(P("rect",{class:"period",x:u,y:0,width:f-u,height:o},P("title",null,s+Mc(i,a)))),o===Pn&&
f-u>s.length*6&&e.root.append(P("text",{class:"period-name",x:u+4,y:o-3},s)))}}var Wc=34,Dc=20,FN=17,RN=15,jr=15;function Ar(){
return document.body.classList.contains("printing")}function kc(){return Ar()?RN:FN}function PN(e,r){let t=new Set(e.map(
n=>n.agency));for(let n of r)t.add(n.agency);return[...t].map(n=>({name:m.agencies[n],events:e.filter(o=>o.agency===n),waits:r.
filter(o=>o.agency===n)}))}function WN(e,r){let t=e.filter(n=>n.open).reduce((n,o)=>Math.max(n,H0(o).length),0);return Math.
min(Math.max((t*6.3+36)/r,.14),.4)}function DN(e,r,t,n){let o=r.flatMap(f=>[e.at(f.at),e.at(f.end)]);(!o.length||t.some(
f=>f.open))&&o.push(e.at(m.asOf[1]));let s=Math.min(...o),i=Math.max(...o),a=i+(i-s)*.25;for(let f of t)for(let c of f.verdicts)
c.dueAt>=0&&e.at(c.dueAt)<=a&&(i=Math.max(i,e.at(c.dueAt)));let u=Math.max((i-s)*.02,e.kind==="hours"?2:.2);return[s-u,i+
u+(i-s)*n/(1-n)]}function kN(e,r){let t=Cc(r,e.end);return[e.name,e.when].concat(t?[t]:[],e.more.map(n=>n[0]+": "+n[1]),
"Row: "+e.row)}function HN(e){let r=[e.title,"Elapsed: "+e.verdicts[0].elapsed];for(let n of e.verdicts){let o=Fn(n,e.step);
n.standard<0?r.push((n.standard===me?"No published standard: ":"No standard in force: ")+o):r.push(xe(n.standard)+": "+m.
standards[n.standard][1],o+(n.due?" (due "+n.due+")":""))}let t=new Set(e.verdicts.map(n=>n.note).filter(Boolean));for(let n of t)
r.push("Note: "+n);return e.startEnd>e.start&&r.push("When in the span of its start is not recorded"),e.stopBegin>=0&&e.
stop>e.stopBegin&&r.push("When in the span of its stop is not recorded"),r.concat("Rows: "+e.rows)}function BN(e,r,t){let n=[];
return e.map(o=>{let s=(r(o.at)+r(o.end))/2,i=o.name.length*6.2+18,a=s+i>t&&s-i>0,u=a?s-i:s-7,f=a?s+7:s+i,c=n.findIndex(
l=>l<=u);return c<0&&(c=n.push(0)-1),n[c]=f,{event:o,middle:s,level:c,flip:a}})}function Hc(e,r){return P("path",{class:"\
event",d:"M"+e+","+(r-6)+"l6,6l-6,6l-6,-6z"})}function UN(e,r,t,n){return e.map(o=>{let s=r+o.level*kc()+9,i=n(o.event.end)-
n(o.event.at);return _n(kN(o.event,t),...i>14?[Xo(n(o.event.at),n(o.event.end),s)]:[],Hc(o.middle,s),P("text",{class:"ev\
ent-name","paint-order":"stroke",x:o.middle+(o.flip?-10:10),y:s+4,"text-anchor":o.flip?"end":"start"},o.event.name))})}function Xo(e,r,t){
return P("path",{class:"imprecise",d:"M"+e+","+(t-3)+"v6m0,-3H"+r+"m0,-3v6"})}function GN(e,r,t){return e.verdicts.flatMap(
n=>[n.dueAt,n.beforeAt]).filter(n=>n>=0).map(n=>P("path",{class:"limit",d:"M"+r(n)+","+(t-5)+"v"+(jr+10)}))}function XN(e,r,t,n,o,s){
let i=t(e.start),a=e.passed>=0?t(e.passed):t(e.stop),u=t(e.stop),f=[P("rect",{class:"catch",x:o,y:n-6,width:s-o,height:(Ar()?
Dc:Wc)-4}),yr(e.kind,r,i,n,a-i,jr)];return e.passed>=0&&f.push(yr(Ur,r,a,n,u-a,jr)),e.startEnd>e.start&&t(e.startEnd)-i>
3&&f.push(Xo(i,t(e.startEnd),n+jr+5)),e.stopBegin>=0&&u-t(e.stopBegin)>3&&f.push(Xo(t(e.stopBegin),u,n+jr+5)),f.push(...GN(
e,t,n)),e.open&&f.push(P("path",{class:"arrow",d:"M"+u+","+(n-3)+"l11,"+(jr/2+3)+"l-11,"+(jr/2+3)+"z"})),f.push(VN(e,t,n,
o,s)),_n(HN(e),...f)}function VN(e,r,t,n,o){let s=H0(e),i=s.length*6.3+12,a=e.verdicts.flatMap(h=>[h.dueAt,h.beforeAt]).
filter(h=>h>=0&&r(h)<=o).map(r),u=Math.max(r(e.stop)+(e.open?12:0),...a)+7,f=Math.min(r(e.start),...a)-7,c=u+i<=o,l=!c&&
f-i>=n,v=c?Math.max(u,n+4):l?f:o-4,d=!c&&!l&&n<20?jr:0;return P("text",{class:"said","paint-order":"stroke",x:v,y:t+12+d,
"text-anchor":c?"start":"end"},s)}var Pn=50,Rc=60;function Bc(e,r,t,n,o,s,i){for(let a of Fc(r,n,o)){let u=Math.max(t.of(
a.from),s),f=Math.min(t.of(a.to),e.width);if(f<=u)continue;let c=P("rect",{class:a.kind,x:u,y:0,width:f-u,height:i});a.kind===
"holiday"&&c.append(P("title",null,Nr(a.day)+": "+Tn.get(a.day))),e.root.append(c)}CN(e,r,t,s,i)}function jN(e,r,t,n,o){
for(let[s]of r)t.of(s)>=n&&e.root.append(P("line",{class:"grid",x1:t.of(s),x2:t.of(s),y1:0,y2:o}))}function X0(e,r,t,n,o,s){
let i=Gr(e,Pn,"scale");Bc(i,t,n,n.from,n.to,o,Pn);let a=-1/0;for(let[f,c,l]of r){let v=n.of(f);v<o||v>e-16||v<a||(a=v+Math.
max(c.length,l.length)*6.2+6,i.root.append(P("text",{class:"tick",x:v,y:17},c),P("text",{class:"tick low",x:v,y:32},l),P(
"line",{class:"grid",x1:v,x2:v,y1:36,y2:Pn})))}let u=n.at(m.asOf[1]);return u>=o&&u<=e&&i.root.append(P("line",{class:"a\
s-of",x1:u,x2:u,y1:36,y2:Pn})),i.root.setAttribute("aria-hidden","true"),o>20&&i.root.append(P("text",{class:"row-label",
x:o-12,y:24},Vo(t,s))),i.root}function Vo(e,r){if(e.kind==="dates")return r===null?"Dates":br(r)+", by date";let t=Sr(m.
activities[qt()][1]),n=$t[e.kind]+" from "+t,o=n.length>44?n.slice(0,43)+"\u2026":n;return o.slice(0,1).toUpperCase()+o.
slice(1)}function jo(e,r,t,n,o){let s=i=>n+(i-r)/(t-r||1)*(o-n);return{of:s,at:i=>s(e.at(i)),from:r,to:t}}function $N(e,r,t,n,o,s,i){
let a=o<20,u=n.at,f=BN(r.events,u,s),c=i;e.root.append(P("line",{class:"lane",x1:0,x2:s,y1:c,y2:c}),P("text",{class:"lan\
e-name",x:4,y:c+16},r.name)),a&&(c+=20);let l=f.reduce((v,d)=>Math.max(v,d.level+1),1);e.root.append(...UN(f,c+4,t,u)),c+=
l*kc()+10;for(let v of r.waits)a&&(c+=28),Ar()&&v.title.length>Rc&&(c+=8),e.root.append(a?Bt(v.title,4,c-6,Math.floor(s/
6.6),"row-label narrow"):Bt(v.title,o-12,c+18,Ar()?Rc:44,"row-label")),e.root.append(XN(v,e.id,u,c+8,o,s)),c+=Ar()?Dc:Wc;
return c+(a?16:6)}function KN(e,r,t,n,o,s,i){let a=Gr(o,10,"lane-of-case"),u=P("g",null);a.root.append(u);let f=$N(a,e,r,
t,n,o,1)+(i?14:0);a.root.setAttribute("height",f),a.root.setAttribute("viewBox","0 0 "+o+" "+f);let c={root:u,width:o};Bc(
c,r,t,t.from,t.to,n,f),jN(c,s,t,n,f);let l=t.at(m.asOf[1]);return l>=n&&l<=o&&(a.root.append(P("line",{class:"as-of",x1:l,
x2:l,y1:0,y2:f})),i&&a.root.append(P("text",{class:"as-of-words",x:l-5,y:f-4,"text-anchor":"end"},"as of "+document.body.
dataset.asOf))),YN(a.root,a.id+"clip",n,o,f),a.root}function $o(){let[e,r]=(M.zoom||"").split("-").map(Number);return e>=
0&&r<=1&&e<r?[e,r]:[0,1]}function V0(e,r,t,n){let o=n??Kt(r);if(!o)return null;let s=Ht(r),i=gt(r),a=Math.max(e.clientWidth||
1e3,280),u=a<760?8:308,f=DN(o,s,i,WN(i,a-u)),c=f[1]-f[0],l=jo(o,f[0]+c*t[0],f[0]+c*t[1],u,a),v=Uo(o,l.from,l.to,Math.max(
3,(a-u)/90)),d=PN(s,i),h=function(){return X0(a,v,o,l,u,r)},g=d.map((y,A)=>{let q=KN(y,o,l,u,a,v,A===d.length-1);return Ar()?
_("div",{class:"whole"},h(),q):q}),w=Ar()?[]:[_("div",{class:"sticky"},h())];return{group:_("div",{role:"group"},...g),top:w,
width:a,waits:i,kind:o}}function YN(e,r,t,n,o){e.querySelector("defs").append(P("clipPath",{id:r},P("rect",{x:t-7,y:0,width:n-
t+7,height:o})));for(let s of e.querySelectorAll(".mark, .as-of"))s.setAttribute("clip-path","url(#"+r+")")}function Uc(e,r){let t=e.length+r,n=i=>i<e.length?e[i]:1/0,o=n(t-1>>1),s=n(t>>1);return s===1/0?1/0:o+(s-o)/2}var j0=1e-7;
function Ko(e,r){return e>=r-j0}function Wn(e,r,t){let n=r.findIndex(o=>Ko(o,t));return n<0?1/0:e[n]}function $0(e,r,t,n){
let o=r.findIndex(i=>Ko(i,t));if(o<0)return 1/0;if(r[o]>t+j0)return e[o];let s=r.findIndex(i=>i>t+j0);return(e[o]+(s<0?n:
e[s]))/2}function Oe(e,r){let t=0;for(let n=e.length;t<n;){let o=t+n>>1;e[o]<r?t=o+1:n=o}return t}function je(e,r){let t=0;
for(let n=e.length;t<n;){let o=t+n>>1;e[o]<=r?t=o+1:n=o}return t}function K0(e,r,t,n){return t.map(o=>{let s=je(e,o);return s?
r[s-1]:n})}function Gc(e,r,t){return K0(e,r,[t],0)[0]}function Ie(...e){let r=Float64Array.from(e.flatMap(t=>Array.from(
t))).sort();return Array.from(r.filter((t,n)=>!n||t!==r[n-1]))}function Yo(e,r,t){let n=(r-e)/(t-1);return Array.from({length:t},
(o,s)=>s===t-1?r:s*n+e)}function Yt(e){return e.reduce((r,t)=>r+t,0)/e.length}function Dn(e){return e.slice(1).map((r,t)=>r-
e[t])}function K(e){return e.reduce((r,t)=>r+t,0)}function Y0(e,r,t,n){let o=Array.from(e,(a,u)=>u).sort((a,u)=>e[a]-e[u]||(r[a]===r[u]?t[a]-t[u]:r[a]-r[u])),s={low:[],high:[],
ended:[],weights:[]},i=-1;for(let a of o){if(i>=0&&e[a]===s.low[i]&&r[a]===s.high[i]&&t[a]===s.ended[i]){s.weights[i]+=n[a];
continue}i+=1,s.low.push(e[a]),s.high.push(r[a]),s.ended.push(t[a]),s.weights.push(n[a])}return s}function _e(e,r){return e.
high[r]!==1/0}function Q0(e,r){let t=0;return e.weights.forEach((n,o)=>{r(o)&&(t+=n)}),t}function rr(e){return Q0(e,()=>!0)}
function Vc(e){return Q0(e,r=>_e(e,r))}function jc(e){return Q0(e,r=>e.ended[r])}function kn(e){return e.low.every((r,t)=>!_e(
e,t)||r===e.high[t])}function Qt(e){let r=e.low.map((t,n)=>_e(e,n)?t:1/0);return Y0(e.low,r,e.ended,e.weights)}function Zt(e){
let r=e.low.map((t,n)=>_e(e,n)?e.high[n]:t);return Y0(r,e.high,e.ended,e.weights)}var $c=0,QN=2,Xc=["low","high","state"],
ZN="n",xN=2e3,JN=[4*86400,28*86400,364*86400],Kc=[[60,60,300,3600],[300,900,3600,14400],[900,3600,14400,86400],[900,14400,
86400,604800],[3600,14400,604800,2419200]];function Qo(e,r){return Kc[r-1][je(JN,e)]}function Yc(e){let r=Array.from(e.low,
(o,s)=>s).sort((o,s)=>e.low[o]-e.low[s]||e.high[o]-e.high[s]||e.state[o]-e.state[s]),t={low:[],high:[],state:[],n:[]},n=-1;
for(let o of r){if(n>=0&&Xc.every(s=>e[s][o]===t[s][n])){t.n[n]+=e.n[o];continue}n+=1;for(let s of[...Xc,ZN])t[s].push(e[s][o])}
return t}function Qc(e,r){let t=e.state.map(s=>s===$c),n=e.high.map((s,i)=>t[i]?Math.ceil(s/Qo(s,r))*Qo(s,r):s),o=e.low.
map((s,i)=>{if(t[i]&&s===e.high[i])return n[i];let a=t[i]&&s>0?1:0,u=Qo(s-a,r);return Math.floor((s-a)/u)*u+a});return Object.
assign(Yc({low:o,high:n,state:e.state,n:e.n}),{grid:r})}function Z0(e,r){let t=Object.assign(Yc(e),{grid:0});for(;r&&t.n.
length>xN&&t.grid<Kc.length;)t=Qc(t,t.grid+1);return t}function Zc(e){let r=Math.max(e[0].grid,e[1].grid);return e.map(t=>t.
grid===r?t:Qc(t,r))}function xc(e,r){return!e||r*3600%Qo(r*3600,e)===0}function $r(e,r){let t=r?3600:1;return Y0(e.low.map(
n=>n/t),e.high.map((n,o)=>e.state[o]===$c?n/t:1/0),e.state.map(n=>n===QN?1:0),e.n)}var Py=Nn(ts(),1),Wy=Nn(Or(),1),Dy=Nn(ny(),1),ky=Nn(mn(),1),Hy=Nn(Ry(),1);function By(e,r,t){return(0,Dy.default)(t,e,r)}
function Uy(e,r,t){return(0,Hy.default)(t,e,r)}function au(e,r,t){return(0,ky.default)(e,r,t)}function Vs(e){return-Math.
SQRT2*(0,Wy.default)(2*e)}function Gy(e){return(0,Py.default)(e/Math.SQRT2)}var yo=.025,Xy=64,DX=Math.sqrt((1-yo)/yo);function wo(e){let r=Ie(e.low),[t,n,o]=[new Float64Array(r.length),new Float64Array(
r.length),new Float64Array(r.length)],s=0;e.low.forEach((v,d)=>{for(;r[s]<v;)s+=1;t[s]+=e.weights[d],_e(e,d)&&(n[s]+=e.weights[d]),
e.ended[d]&&(o[s]+=e.weights[d])});let i=new Float64Array(r.length);for(let v=r.length-1,d=0;v>=0;v-=1)d+=t[v],i[v]=d-n[v]-
o[v];let a=new Float64Array(r.length+1),u=new Float64Array(r.length),f=rr(e),c=1,l=0;a[0]=f;for(let v=0;v<r.length;v+=1)
l+=n[v]/a[v],u[v]=Math.min(l,1),c*=1-(i[v]>0?(t[v]-n[v]-o[v])/Math.max(i[v],1):0),a[v+1]=f*c;return{at:r,share:u,watched:a,
done:n}}function $y(e){let r=e.at.length,[t,n]=[yo,1-yo].map(i=>({mean:new Float64Array(r),square:new Float64Array(r),tail:i})),
o=1,s=1;for(let i=0;i<r;i+=1){let a=e.watched[i]*(1-(i?e.share[i-1]:0)),u=e.watched[i+1]*(1-e.share[i]),f=e.done[i];f>0&&
(o*=(a-f+1)/(a+1),s*=(a-f+1)*(a-f+2)/((a+1)*(a+2))),n.mean[i]=o*u/(u+1),n.square[i]=s*u/(u+2),t.mean[i]=o,t.square[i]=s}
return{lower:t,upper:n}}function Ky(e,r){let[t,n]=[e.mean[r],e.square[r]];if(!(t>0))return 1;if(!(t<1))return 0;let o=(t-
n)/(n-t*t);return By((1-t)*o,t*o,e.tail)}function*uu(e){let r=wo(e),t=$y(r),n=yield*Vy(t.lower),o=yield*Vy(t.upper);return Object.
assign(r,{ciLow:n,ciHigh:o,firstCiHigh:1-Math.pow(yo,1/rr(e))})}function*Vy(e){let r=new Float64Array(e.mean.length);for(let t=0;t<
r.length;t+=1)r[t]=Math.max(Ky(e,t),t?r[t-1]:0),t%Xy===Xy-1&&(yield);return r}function Yy(e,r){let t=wo(e),n=$y(t);return[
jy(t.at,n.upper,r),jy(t.at,n.lower,r)]}function jy(e,r,t){let n=e.findIndex((o,s)=>{let i=Math.sqrt(Math.max(r.square[s]-
r.mean[s]*r.mean[s],0));return 1-r.mean[s]+DX*i>=t});for(let o=n<0?e.length:n;o<e.length;o+=1)if(Ko(Ky(r,o),t))return e[o];
return 1/0}var ut=6;var Qy=300;function cu(e,r,t){let n=HX(e,t);return{at:n,low:UX(e,n),high:BX(e,r,n.slice(1).concat(1/0))}}function fu(e,r){
let t=e.low.map((o,s)=>s).filter(r),n=o=>t.map(s=>o[s]);return{low:n(e.low),high:n(e.high),ended:n(e.ended),weights:n(e.
weights)}}function lu(e){return fu(e,r=>_e(e,r))}function kX(e){return fu(e,r=>e.ended[r])}function pu(e){return fu(e,r=>!_e(
e,r)&&!e.ended[r])}function HX(e,r){let t=lu(e),n=Ie(e.low,t.high);if(n.length<=Qy)return n;let o=new Float64Array(n.length);
e.low.forEach((u,f)=>{o[Oe(n,u)]+=e.weights[f]}),t.high.forEach((u,f)=>{o[Oe(n,u)]+=t.weights[f]});for(let u=1;u<n.length;u+=
1)o[u]+=o[u-1];let s=o[n.length-1],i=Yo(o[0],s,Qy).map(u=>n[Oe(o,u)]),a=r.filter(u=>u<n[n.length-1]);return Ie(i,a,a.map(
u=>n[je(n,u)]))}function js(e,r){let t=e.map((s,i)=>i).sort((s,i)=>e[s]-e[i]),n=t.map(s=>e[s]),o=new Float64Array(t.length+
1);return t.forEach((s,i)=>{o[i+1]=o[i]+r[s]}),s=>o[Oe(n,s)]}function BX(e,r,t){let{low:n,high:o,weights:s}=lu(e),i=c=>r.
watched[Oe(r.at,c)],a=js(o,s),u=js(n,s),f=js(o,s.map((c,l)=>c/i(o[l])));return t.map(c=>{let l=u(c)-a(c);return Math.min(
f(c)+(l>0?l/i(c):0),1)})}function UX(e,r){let t=pu(e),n=kX(e),o=lu(e),s=rr(e),i=Ie(t.low),a=new Float64Array(i.length);t.
low.forEach((d,h)=>{a[Oe(i,d)]+=t.weights[h]});let u=js(n.low,n.weights),f=0,c=i.map((d,h)=>{let g=s-u(GX(n.low,d))-f;return f+=
a[h],g}),l=r.map(()=>[]);o.high.forEach((d,h)=>{l[Oe(r,d)].push(h)});let v=new Float64Array(i.length+1);return l.map(d=>{
for(let y of d)v[Oe(i,o.low[y])]+=o.weights[y];let h=0,g=1,w=0;for(let y=0;y<v.length;y+=1)v[y]>0&&(w+=v[y]/g),h+=v[y],y<
a.length&&(g*=1-a[y]/Math.max(c[y]-h,a[y]));return Math.min(w/s,1)})}function GX(e,r){return e.reduce((t,n)=>n>r&&n<t?n:
t,1/0)}function Jy(e){let r=e.low.map((A,q)=>_e(e,q)),t=r.map((A,q)=>!A&&!e.ended[q]),n=(A,q)=>A.filter((F,b)=>q[b]),o=e.
ended.map(Boolean),s=Ie(e.low,n(e.high,r)),i=e.low.map((A,q)=>3*Oe(s,A)+(t[q]?2:0)),a=e.high.map((A,q)=>3*(r[q]?Oe(s,A):
s.length-1)+1),[u,f]=XX(Ie(i.filter((A,q)=>!o[q])),Ie(n(a,r))),c=Ie(n(i,o)),l=i.map(A=>Oe(u,A)),v=i.map(A=>Oe(c,A)),d=t.
some((A,q)=>A&&l[q]===u.length)&&t.some((A,q)=>A&&v[q]===c.length),g=c.length+(d?1:0)+u.length-1,w=new Map;e.low.forEach(
(A,q)=>{let F=r[q]?je(f,a[q])-1:u.length-1,b=r[q]?g-F:v[q],C=o[q]?v[q]:g-l[q],N=b*(g+2)+C;w.set(N,(w.get(N)||0)+e.weights[q])});
let y=[...w.keys()].sort((A,q)=>A-q);return{low:u.map(A=>s[Math.floor(A/3)]),high:f.map(A=>s[Math.floor(A/3)]),size:g+1,
first:y.map(A=>Math.floor(A/(g+2))),last:y.map(A=>A%(g+2)),weights:y.map(A=>w.get(A))}}function XX(e,r){let[t,n]=[[],[]],
o=-1;for(let s of r){let i=Oe(e,s)-1;i>o&&(t.push(e[i]),n.push(s)),o=i}return[t,n]}var VX=1e-11,jX=2e3;function*zy(e){let r=e.
weights.reduce((n,o)=>n+o,0),t=Zy(new Float64Array(e.size).fill(1/e.size),!1);for(let n=0;n<jX;n+=1){let o=$X(e,t,r);if(o.
reduce((s,i)=>Math.max(s,i))-1<VX)break;t=KX(e,Zy(o.map((s,i)=>(t[i+1]-t[i])*s),!0)),yield}return t}function Zy(e,r){let t=new Float64Array(
e.length+1);e.forEach((o,s)=>{t[s+1]=t[s]+o});let n=r?t[e.length]:1;return t.map(o=>o/n)}function vu(e,r){return e.first.
map((t,n)=>r[e.last[n]+1]-r[t])}function $X(e,r,t){let n=new Float64Array(e.size+1);vu(e,r).forEach((s,i)=>{let a=e.weights[i]/
t/Math.max(s,1e-300);n[e.first[i]]+=a,n[e.last[i]+1]-=a});let o=0;return n.subarray(0,e.size).map(s=>o+=s)}function KX(e,r){
let[t,n]=[new Float64Array(e.size+1),new Float64Array(e.size+1)];vu(e,r).forEach((c,l)=>{let v=e.weights[l]/c;t[e.last[l]+
1]+=v,t[e.first[l]]-=v,n[e.last[l]+1]+=v/c,n[e.first[l]]+=v/c});let o=Array.from({length:e.size-1},(c,l)=>l+1);if(!o.length)
return r;let s=1e-12*n.reduce((c,l)=>Math.max(c,l)),i=o.map(c=>Math.max(n[c],s)),a=YX(o.map((c,l)=>r[c]+t[c]/i[l]),i),u=r.
map((c,l)=>(l?l<e.size?Math.min(Math.max(a[l-1],0),1):1:0)-c),f=xy(e,r);for(let c=0;c<12;c+=1){let l=r.map((v,d)=>v+u[d]);
if(xy(e,l)>=f)return l;u=u.map(v=>v/2)}return r}function xy(e,r){return vu(e,r).reduce((t,n,o)=>n>0?t+e.weights[o]*Math.
log(n):-1/0,0)}function YX(e,r){let t=[];return e.forEach((n,o)=>{let s={sum:n*r[o],weight:r[o],n:1};for(let i=t.at(-1);i&&
i.sum/i.weight>=s.sum/s.weight;i=t.at(-1))t.pop(),s={sum:i.sum+s.sum,weight:i.weight+s.weight,n:i.n+s.n};t.push(s)}),t.flatMap(
n=>new Array(n.n).fill(n.sum/n.weight))}var hn=.5;function*QX(e){let r=Jy(e),t=yield*zy(r),n=Array.from(t.subarray(r.size-r.low.length),s=>1-s).reverse(),o=Ie(r.
low,r.high);return{at:o,low:o.map(s=>n[je(r.high,s)]),high:o.map(s=>n[je(r.low,s)])}}function*ew(e){if(!kn(e))return yield*QX(
e);let{at:r,share:t}=wo(e);return{at:r,low:t,high:t}}function du(e){return e.low.reduce((r,t,n)=>Math.max(r,t,_e(e,n)?e.
high[n]:0),0)}function rw(e,r,t){return[$0(e.at,e.high,r,t),$0(e.at,e.low,r,t)]}function*Ks(e){return rw(yield*ew(e),hn,
du(e))}function tw(e){return rr(e)<ut?null:qo(Ks(e))[1]}var ZX=[hn,.75,.9],xX=["low","high","likelyLow","likelyHigh","ci\
Low","ciHigh"];function qo(e){for(;;){let r=e.next();if(r.done)return r.value}}function*nw(e,r){if(rr(e)<ut)return null;
let t=kn(e),n=yield*uu(Zt(e)),o=t?n:yield*uu(Qt(e)),s=yield*ew(e);yield;let i=t?s:cu(e,n,r);yield;let a=Ie([0],i.at,s.at),
u=(A,q,F)=>K0(A.at,q,a,F),f=u(s,s.low,0),c=u(s,s.high,0),l=$s(Math.min,u(i,i.low,0),f),v=$s(Math.max,u(i,i.high,0),c),d=$s(
Math.min,l,u(n,n.ciLow,0),u(o,o.ciLow,0)),h=$s(Math.max,v,u(n,n.ciHigh,n.firstCiHigh),u(o,o.ciHigh,o.firstCiHigh)),g={at:a,
low:l,high:v,likelyLow:f,likelyHigh:c,ciLow:d,ciHigh:h},w=du(e),y=ZX.map(A=>ow(A,rw(s,A,w),w,[Wn(a,h,A),Wn(a,d,A)]));return Object.
assign(g,bo(e),{quantiles:y})}function bo(e){let[r,t,n]=[rr(e),Vc(e),jc(e)];return{n:r,stopped:t,ended:n,open:r-t-n,exact:kn(
e)}}function $s(e,...r){return r[0].map((t,n)=>e(...r.map(o=>o[n])))}function ow(e,r,t,n){let o=r[0]!==1/0,[s,i]=[o?r[0]:
t,r[1]],a=o?r[0]===i?"known":"between":"not reached";return{level:e,state:a,low:s,high:i,ciLow:Math.min(n[0],s),ciHigh:Math.
max(n[1],i)}}function*sw(e){if(rr(e)<ut)return null;let r=Zt(e),t=kn(e),n=t?r:Qt(e),o=wo(r),s=t?{at:o.at,low:o.share,high:o.
share}:cu(e,o,[]),[i,a]=[Wn(s.at,s.high,hn),Wn(s.at,s.low,hn)],u=[r,n].map(c=>Yy(c,hn)),f=[Math.min(i,u[0][0],u[1][0]),Math.
max(a,u[0][1],u[1][1])];return ow(hn,yield*Ks(e),du(e),f)}function iw(e){let r={};for(let t of xX)r[t]=e(t);return r}function aw(e,r){
return iw(t=>Gc(e.at,e[t],r))}function uw(e,r){return e<=r?Array.from({length:e},(t,n)=>n):Yo(0,e-1,r).map(Xt)}var cw=200,
mu=80,JX=150;function Pt(e){return Math.round(e*1e4)/1e4}function fw(e,r){let t=uw(e.at.length,r),n=o=>t.map(s=>Pt(o[s]));
return{at:n(e.at),...iw(o=>n(e[o]))}}function lw(e){let r=Ie(pu(e).low);return r.length?uw(r.length,JX).map(t=>Pt(r[t])):
[]}function Ys(e,r){let t=0;return function(){clearTimeout(t),t=setTimeout(e,r)}}var hu=[],ct=[],zX=12,gu=0;function eV(){let e=t=>{
let n=t.section?S(t.section).getBoundingClientRect():{top:0,bottom:1};return n.bottom>0&&n.top<window.innerHeight},r=hu.
filter(e);ct=hu.filter(t=>!r.includes(t)),document.body.setAttribute("aria-busy","true"),ct.unshift(...r.flatMap(t=>t()||
[])),yu()}function yu(){gu=gu||setTimeout(rV)}function pw(e){return typeof e=="function"?e():e}function rV(){gu=0;let e=ct.
shift(),r=e&&pw(e);r&&!tV(r)&&ct.unshift(r),ct.length?yu():document.body.removeAttribute("aria-busy")}function tV(e){let r=performance.
now()+zX;for(;performance.now()<r;)if(e.next().done)return!0;return!1}function vw(){for(let e=ct.shift();e;e=ct.shift()){
let r=pw(e);r&&qo(r)}}function Rr(e){ct.push(e),document.body.setAttribute("aria-busy","true"),yu()}function Q(e,r){hu.push(
Object.assign(()=>r(),{section:e}))}function dw(){k0(),Xe(Xr,()=>{k0(),eV()})}var Me=[];var gn=25,mw=30,nV={delay:yw,name:iV,began:aV},ge=[],pr=0;function So(){let e=M.step?m.steps.findIndex(t=>t[0]===M.step):
me,r=M.agency?m.agencies.indexOf(M.agency):me;return function(t){return(e<0||m.waits.step[t]===e)&&(r<0||m.waits.agency[t]===
r)}}function oV(){let e=So(),r=new Float64Array(E.n),t=new Float64Array(E.n);for(let n of k)for(let o=E.waits[n];o<E.waits[n+
1];o+=1)if(e(o))for(let s=E.verdicts[o];s<E.verdicts[o+1];s+=1)r[n]=Math.max(r[n],m.verdicts.beyond[s]),t[n]=Math.max(t[n],
m.verdicts.low[s]);return{beyond:r,taken:t}}function yw(){let e=t=>m.cases[t][2]<0?1/0:m.cases[t][2];if(!M.step&&!M.agency)
return(t,n)=>e(t)-e(n)||t-n;let r=oV();return(t,n)=>r.beyond[n]-r.beyond[t]||r.taken[n]-r.taken[t]||e(t)-e(n)||t-n}var hw=null;
function sV(){let e=new Intl.Collator("en-GB",{numeric:!0}),r=new Int32Array(E.n);return m.cases.map((t,n)=>n).sort((t,n)=>e.
compare(Z(t),Z(n))||t-n).forEach((t,n)=>{r[t]=n}),r}function iV(){hw??=sV();let e=hw;return(r,t)=>e[r]-e[t]}function aV(){
return(e,r)=>wt[e]-wt[r]||e-r}function gw(){ge=k.slice().sort((nV[M.sort]||yw)())}function uV(e,r){let t=So(),n=E.events[e],
o=1/0,s=-1/0;for(let i=E.waits[e];i<E.waits[e+1];i+=1)if(t(i)){o=Math.min(o,r.at(m.events.at[n+m.waits.start[i]])),s=Math.
max(s,r.at(M0(i,n)));for(let a=E.verdicts[i];a<E.verdicts[i+1];a+=1)m.verdicts.dueAt[a]>=0&&(s=Math.max(s,r.at(m.verdicts.
dueAt[a])))}return[o,s]}var Qs={ends:[0,1]};function cV(){let e=[M.align,M.scale,M.step,M.agency].join(`
`);return(Qs.cases!==k||Qs.key!==e)&&(Qs={cases:k,key:e,ends:fV()}),Qs.ends}function fV(){let e=1/0,r=-1/0;for(let n of ge){
let o=Kt(n);if(o){if(M.step){let s=uV(n,o);e=Math.min(e,s[0]),r=Math.max(r,s[1]);continue}for(let s=E.events[n];s<E.events[n+
1];s+=1){let i=o.at(m.events.at[s]),a=o.at(m.events.at[s]+m.events.span[s]);i<e&&(e=i),a>r&&(r=a)}for(let s=E.waits[n];s<
E.waits[n+1];s+=1)if(m.waits.state[s]===pt){r=Math.max(r,o.at(m.asOf[1]));break}}}if(e>r)return[0,1];let t=(r-e)*.03||1;
return[e-t,r+t]}function lV(e,r,t){let n=e.passed>=0?t(e.passed):t(e.stop),o=[];return M.step&&o.push(yr(e.kind,r,t(e.start),
9,n-t(e.start),12),...pV(e,t)),e.passed>=0&&o.push(yr(Ur,r,n,9,t(e.stop)-n,12)),e.open&&(e.passed>=0||M.step)&&o.push(P(
"path",{class:"arrow",d:"M"+t(e.stop)+",7l8,8l-8,8z"})),o}function pV(e,r){return e.verdicts.filter(t=>t.dueAt>=0).map(t=>P(
"path",{class:"limit",d:"M"+r(t.dueAt)+",5v20"}))}function vV(e,r,t){let n=Gr(r,mw,"strip"),o=Kt(e),s=So(),i=E.waits[e],
a=gt(e).filter((d,h)=>s(i+h)),u=a.filter(d=>d.passed>=0),f=(M.step?a:u).map(d=>d.title+": "+d.said);n.root.setAttribute(
"role","img"),n.root.setAttribute("aria-label",br(e)+". "+(f.join(". ")||"No clock beyond its limit")+".");let c=Ht(e);if(!o||
!c.length)return n.root.append(P("text",{class:"said","paint-order":"stroke",x:4,y:19},o?"no event that is told":"no suc\
h event recorded")),n.root;let l=jo(o,t[0],t[1],0,r),v=c.map(d=>l.at(d.end));a.some(d=>d.open)&&v.push(l.at(m.asOf[1])),
n.root.append(P("line",{class:"base",x1:Math.min(...v),x2:Math.max(...v),y1:15,y2:15}));for(let d of c)n.root.append(P("\
line",{class:"seen",x1:l.at(d.end),x2:l.at(d.end),y1:10,y2:20}));for(let d of a)n.root.append(...lV(d,n.id,l.at));return o.
kind!=="dates"&&n.root.append(P("line",{class:"zero",x1:l.of(0),x2:l.of(0),y1:0,y2:mw})),n.root}function dV(e){let r=So();
return gt(e).filter((t,n)=>r(E.waits[e]+n)).map(t=>t.verdicts[0].elapsed+": "+t.verdicts.map(n=>Tc(n,t.step)).join("; ")).
join(" / ")}function mV(e,r){let t=e.filter(s=>{let i=So();for(let a=E.waits[s];a<E.waits[s+1];a+=1)if(i(a)&&m.waits.passed[a]>=
0)return!0;return!1}),n={name:"by name",began:"by first event"}[M.sort]||"most delay first",o=e.length?pr*gn+1:0;return"\
Rows "+T(o)+" to "+T(pr*gn+e.length)+" of "+D(ge.length,"case")+", "+n+", "+(r.kind==="dates"?"by date":Vo(r,null).replace(
/^./,s=>"in "+s.toLowerCase()))+": "+T(t.length)+" of these "+(t.length===1?"has":"have")+" a clock beyond its limit"+(M.
step?" in the chosen step":"")+"."}function No(){let e=Math.max(Math.ceil(ge.length/gn)-1,0);pr=Math.min(Math.max(pr,0),
e);let r=S("case-list"),t=Math.max(r.querySelector("thead th:nth-child(2)").clientWidth-16,240),n=cV(),o=ge.slice(pr*gn,
pr*gn+gn);r.querySelector("tbody").replaceChildren(...o.map(a=>{let u=_("a",{class:"to-case",href:"#case","data-case":Z(
a)},Z(a));return _("tr",{class:Z(a)===M.case?"current":null},_("th",{scope:"row"},u),_("td",{class:"strip"},vV(a,t,n)),_(
"td",{class:"why"},M.step?dV(a):Vr(a)))}));let s=ge.map(Kt).find(Boolean)||{kind:"dates",at:wr},i=jo(s,n[0],n[1],0,t);S(
"list-scale").replaceChildren(X0(t,Uo(s,n[0],n[1],t/90),s,i,0,null)),S("list-scale-words").textContent=Vo(s,null),S("cha\
rt-list").querySelector(".says").textContent=mV(o,s),S("list-before").disabled=pr===0,S("list-after").disabled=pr===e}function ww(){
let e=t=>()=>{pr+=t,No()};S("list-before").addEventListener("click",e(-1)),S("list-after").addEventListener("click",e(1));
let r=()=>{pr=0,gw(),No()};Q("cases",r),Xe(["sort"],r),Xe(["align","scale"],No),Me.push(No),gw(),No()}function Qe(){return E.byName.get(M.case)??(ge.length?ge[0]:0)}function Nu(e){return gt(e).flatMap(r=>r.verdicts.map(t=>{
let n=t.standard>=0?xe(t.standard):t.standard===me?"none published":"none in force",o=he([r.title,n,t.elapsed,t.due,Fn(t,
r.step),t.note,r.rows]);return o.cells[4].className="outcome "+m.outcomeIds[t.outcome],o}))}function Su(e){return Fo(e).
map(r=>_("li",null,"Finding: "+r.sentence+" ("+r.rows+")"))}function hV(e,r,t){let n=r.filter(u=>u.passed>=0).length,o=r.
filter(u=>u.open).length,s=E.events[e+1]-E.events[e],i=t.kind==="dates"?"":" Counted in "+$t[t.kind]+" from "+Sr(m.activities[qt()][1])+
", the first of the case"+(t.kind==="hours"?"; where its time is not exact, from the latest that it can have been":"")+"\
.",a=qt()>=0&&t.kind==="dates"?" The case has no event to align on, so it is shown by date.":"";return D(s,"event")+" an\
d "+D(r.length,"clock")+": "+n+" beyond a limit, "+o+" still open."+i+a}function Zs(){Au(S("chart-case"),Qe(),$o())}function Au(e,r,t){
let n=e.querySelector(".drawing"),o=V0(n,r,t)??V0(n,r,t,{kind:"dates",at:wr});if(!o)return;let s=hV(r,o.waits,o.kind);o.
group.setAttribute("aria-label","Timeline of "+er(r)+". "+s+" Arrow keys go from mark to mark, plus and minus zoom."),e.
querySelector(".title").textContent=br(r)+", as of "+document.body.dataset.asOf,e.querySelector(".says").textContent=s,Do(
n,Pc(o.width,o.waits,o.kind),...o.top,o.group)}function gV(e,r){let t=[];for(let n=E.links[e];n<E.links[e+1];n+=1){let o=m.
links,s=r+o.start[n],i=r+o.stop[n],a=m.chains.days[e],u=D(o.excess[n],"calendar day");t.push({title:Ge(o.step[n]),from:qw(
s),to:qw(i),days:o.days[n],excess:o.excess[n],share:a?o.days[n]/a:0,standard:xe(o.standard[n]),beyond:o.excess[n]?u+" be\
yond "+xe(o.standard[n])+": had it kept to it, up to "+u+" sooner":"",rows:ie(m.events.row[s])+" to "+ie(m.events.row[i])})}
return t}function qw(e){return qe(m.events.at[e]+m.events.span[e])}function yV(e,r){let t=[];for(let n=E.floats[e];n<E.floats[e+
1];n+=1){let o=m.floats;t.push([Ge(o.step[n]),T(o.days[n]),ie(m.events.row[r+o.start[n]])+" to "+ie(m.events.row[r+o.stop[n]])])}
return t}function wV(e,r,t,n){let o=r[0].from,s=r[r.length-1].to,i=r.map(a=>{let u=a.to-a.excess,f=D(a.days,"calendar da\
y")+" ("+G(a.share)+")"+(a.excess?", "+T(a.excess)+" beyond "+a.standard:""),c=[a.title,Rn(a.from)+" to "+Rn(a.to),f];return a.
excess&&c.push("Had this step kept to its limit: up to "+D(a.excess,"calendar day")+" sooner"),{label:a.title,parts:[[Wo,
a.from,u],[Ur,u,a.to]],said:f,lines:c.concat("Rows: "+a.rows)}});jt(e,i,{from:o,to:s,title:t,says:n,ticks:G0(o,s,7).map(
a=>[a[0],a[1]])})}function Aw(e){let r=S("case-chains");r.replaceChildren();let t=E.events[e];E.chains[e]===E.chains[e+1]&&
r.append(_("p",null,"No milestone of the pathway is recorded of this case."));for(let n=E.chains[e];n<E.chains[e+1];n+=1){
let o=Sr(m.activities[m.chains.milestone[n]][1]),s=ie(m.chains.sentence[n])+(m.chains.exact[n]?"":" Some of its dates ar\
e not exact; each counts at the latest that it can have been."),i=br(e)+": on the way to "+o,a=gV(n,t);if(!a.length){r.append(
_("p",null,s));continue}let u=En(["Waited for","From and to","Calendar days","Share","Beyond its deadline","Rows"],a.map(
v=>[v.title,Rn(v.from)+" to "+Rn(v.to),T(v.days),G(v.share),v.beyond,v.rows]),[2,3]),f=_("details",{class:"behind"},_("s\
ummary",null,"The table behind it ("+D(a.length,"wait")+")"),Br(u,"Waits of "+er(e)+" on the way to "+o)),c=_("figure",{
class:"chart"},_("figcaption",null,_("strong",{class:"title"},i),_("span",{class:"says"},s)),_("div",{class:"drawing"}),
f);Ar()&&(f.open=!0),r.append(c),wV(c.querySelector(".drawing"),a,i,s),On(c);let l=yV(n,t);l.length&&f.append(_("p",null,
"Steps beside it, and how many calendar days later each could have begun without moving the milestone:"),Br(En(["Step","\
Calendar days to spare","Rows"],l,[1]),"Steps beside the chain to "+o))}}var wu=300;function qV(){let e=new Set(m.events.
activity);S("align").append(...m.activities.filter((r,t)=>e.has(t)).map(r=>_("option",{value:r[0]},r[1])));for(let r of[
"align","scale","sort"])S(r).addEventListener("change",()=>{Ee({[r]:S(r).value,zoom:""})});Eu()}function Eu(){let e=ge.slice(
0,wu).map(Z),r=Z(Qe());e.includes(r)||e.unshift(r),S("case-choice").replaceChildren(...e.map(t=>new Option(t))),S("case-\
of").textContent=ge.length>wu?"(the first "+wu+"; name others in the choice of cases)":""}function bw(){S("align").value=
M.align||"",S("scale").value=M.scale||"working",S("scale").disabled=!M.align,S("sort").value=M.sort||"delay"}function qu(){
let e=Qe();Array.from(S("case-choice").options).some(r=>r.value===Z(e))||Eu(),S("case-choice").value=Z(e),S("case-title").
textContent=br(e),S("case-sentence").textContent=Vr(e)+(k.includes(e)?"":" (This case is not among those chosen.)");for(let r of ae(
"#case-list tbody tr"))r.classList.toggle("current",r.querySelector("a").dataset.case===Z(e));S("case-table").tBodies[0].
replaceChildren(...Nu(e)),S("case-findings").replaceChildren(...Su(e)),Zs(),Aw(e)}function Nw(e){if(!ge.length)return;let r=ge.
indexOf(Qe())+e;Ee({case:Z(ge[(r+ge.length)%ge.length]),zoom:""})}function Ew(e,r){let t=Math.min(Math.max(e,0),1-r);Ee(
{zoom:r<1?t.toFixed(4)+"-"+(t+r).toFixed(4):""})}function bu(e){let[r,t]=$o(),n=Math.min((t-r)*e,1);Ew((r+t-n)/2,n)}function Sw(e){
let[r,t]=$o();Ew(r+(t-r)*e,t-r)}function bV(){let e={"zoom-in":()=>bu(.5),"zoom-out":()=>bu(2),"zoom-back":()=>Sw(-.5),"\
zoom-on":()=>Sw(.5),"zoom-all":()=>bu(1e3)};for(let[r,t]of Object.entries(e))S(r).addEventListener("click",t);S("chart-c\
ase").addEventListener("keydown",r=>{let t={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-all"};if(!r.target.matches(
".mark")||!(r.key in t)||r.ctrlKey||r.metaKey)return;let n=ae("#chart-case .mark").indexOf(r.target);e[t[r.key]]();let o=ae(
"#chart-case .mark")[n];o&&o.focus()})}function Ow(){E.n&&(ww(),qV(),bw(),bV(),S("case-choice").addEventListener("change",
()=>{Ee({case:S("case-choice").value,zoom:""})}),S("previous").addEventListener("click",()=>{Nw(-1)}),S("next").addEventListener(
"click",()=>{Nw(1)}),Q("case",()=>{Eu(),qu()}),Xe(["case"],qu),Xe(["align","scale","sort"],()=>{bw(),Zs()}),Xe(["zoom"],
Zs),Me.push(()=>{Zs(),Aw(Qe())}),qu())}function He(e,r,t){let n=e.get(r);return n===void 0&&e.set(r,n=t()),n}function vr(){return new Array(m.outcomes.length).
fill(0)}var NV=new Map(m.lines.map((e,r)=>[e[0]+" "+e[1],r])),xs=new Int32Array(m.verdicts.outcome.length),Iw=xs.slice();
m.waits.step.forEach((e,r)=>{for(let t=E.verdicts[r];t<E.verdicts[r+1];t+=1)xs[t]=r,Iw[t]=NV.get(e+" "+Math.max(m.verdicts.
standard[t],me))??me});var Ou={cases:null};function ft(e){return Ou.cases!==e&&(Ou=SV(e)),Ou}function SV(e){let r=m.lines.
map(()=>({outcomes:vr(),verdicts:[],beyond:0,atLeast:!1})),t=m.verdicts,n={by:new Array(m.results.length).fill(0),lateOpen:0,
mayBeLate:0};for(let o of e){for(let i=E.waits[o];i<E.waits[o+1];i+=1)AV(n,i);let s=E.verdicts[E.waits[o+1]];for(let i=E.
verdicts[E.waits[o]];i<s;i+=1){let a=r[Iw[i]];a.outcomes[t.outcome[i]]+=1,a.verdicts.push(i),a.beyond+=t.beyond[i],(t.outcome[i]===
mt||t.outcome[i]===gr)&&(a.atLeast=a.atLeast||t.low[i]!==t.high[i])}}return{cases:e,lines:r,waits:n}}function AV(e,r){let t=m.
waits.result[r];e.by[t]+=1,t===dt&&m.waits.state[r]===pt&&(e.lateOpen+=1),e.mayBeLate+=m.waits.mayBeLate[r]}function Wt(e){
return e.by[kt]+e.mayBeLate}function _w(e){return e.outcomes[mt]+e.outcomes[gr]}function pe(e){return e.outcomes[0]+_w(e)+
e.outcomes[ht]}function Js(e){let r=new Map;for(let t of e)for(let n=E.chains[t];n<E.chains[t+1];n+=1){let o=()=>({reached:0,
days:0,excess:0,late:0,waits:new Map});EV(He(r,m.chains.milestone[n],o),n)}return r}function EV(e,r){let t=new Set,n=new Set;
e.reached+=1;for(let o=E.links[r];o<E.links[r+1];o+=1){let s=m.links.step[o],i=He(e.waits,s,()=>({step:s,cases:0,days:0,
late:0,excess:0}));i.days+=m.links.days[o],i.excess+=m.links.excess[o],e.days+=m.links.days[o],e.excess+=m.links.excess[o],
t.has(s)||(i.cases+=1),t.add(s),m.links.excess[o]&&!n.has(s)&&(i.late+=1,n.add(s))}n.size&&(e.late+=1)}function _u(e){return[
...e.waits.values()].sort((r,t)=>t.excess-r.excess||t.days-r.days||r.step-t.step)}function Iu(e,r){return m.events.activity[E.
events[e]+r]}function Tw(e){let r=new Map;for(let t of e)for(let n=E.waits[t];n<E.waits[t+1];n+=1){if(m.waits.stop[n]<0)
continue;let o=[m.waits.step[n],Iu(t,m.waits.start[n]),Iu(t,m.waits.stop[n])].join(" ");r.set(o,(r.get(o)||0)+1)}return r}
function Mw(e,r){let t=m.lines.map((s,i)=>i).filter(s=>m.lines[s][0]===e&&m.lines[s][1]>=0&&pe(r[s])),n=t.find(s=>m.standards[m.
lines[s][1]][2]==="limit"),o=n===void 0?t[0]:n;return o===void 0?null:{standard:m.standards[m.lines[o][1]][0],met:r[o].outcomes[0],
n:pe(r[o])}}function Lw(e,r){let t=new Set(r.map(a=>a[1]+" "+a[2])),n=new Map,o=m.events;for(let a of e)for(let u=E.events[a]+
1;u<E.events[a+1];u+=1){let f=o.activity[u-1]+" "+o.activity[u];if(t.has(f))continue;let[c,l]=[o.activity[u-1],o.activity[u]],
v=He(n,f,()=>({ends:[c,l],low:[],high:[]})),d=o.at[u-1]+o.span[u-1];v.low.push(Math.max(o.at[u]-d,0)),v.high.push(o.at[u]+
o.span[u]-o.at[u-1])}let s=a=>m.activities[a][0],i=(a,u)=>a<u?-1:a>u?1:0;return[...n.values()].sort((a,u)=>u.low.length-
a.low.length||i(s(a.ends[0]),s(u.ends[0]))||i(s(a.ends[1]),s(u.ends[1])))}function zs(e,r,t){He(e,r,vr)[t]+=1}function OV(e,r){
return _w(r)+(m.steps[m.lines[e][0]][2]?r.outcomes[ht]:0)}function Cw(e){let r=null;for(let[t,n]of m.lines.entries()){let o=e.
lines[t],s=OV(t,o);if(n[1]<0||!s)continue;let a=[m.standards[n[1]][2]==="limit"?1:0,o.beyond,s],u=r;(u?a.map((c,l)=>c-u.
rank[l]).find(Boolean)||0:1)>0&&(r={rank:a,standard:m.standards[n[1]],line:o,past:s})}return r}function Fw(e){return e.filter(
r=>m.cases[r][2]>=0).sort((r,t)=>m.cases[r][2]-m.cases[t][2])}function Rw(e){let r=m.activities.map(()=>0);for(let t of e)
for(let n=E.events[t];n<E.events[t+1];n+=1)r[m.events.activity[n]]+=1;return r}function Pw(e){let r=new Map,t=n=>m.activities[Iu(
e,n)][0];for(let n=E.waits[e];n<E.waits[e+1];n+=1){if(m.waits.stop[n]<0)continue;let o=[t(m.waits.start[n]),t(m.waits.stop[n])];
r.set(o.join(" "),o)}for(let n of Ht(e))r.set(m.activities[n.activity][0],[m.activities[n.activity][0]]);return[...r.values()]}
function Ww(e,r){let t=m.outcomes.length,n=m.standards.map(()=>r.sets.map(i=>new Int32Array(i.names.length*t))),{standard:o,
outcome:s}=m.verdicts;for(let i of e)for(let a=E.waits[i];a<E.waits[i+1];a+=1){let u=m.waits.groups[a];if(!(u<0))for(let f=E.
verdicts[a];f<E.verdicts[a+1];f+=1){if(o[f]<0)continue;let c=n[o[f]];r.sets.forEach((l,v)=>{l.of[u]>=0&&(c[v][l.of[u]*t+
s[f]]+=1)})}}return n}function Dw(e,r){let t=m.measures.indexOf(r),n=new Map;for(let o of e)for(let s=E.published[o];s<E.
published[o+1];s+=1)m.published.measure[s]===t&&zs(n,m.published.year[s],m.published.outcome[s]);return n}function e0(e){
let r=m.steps.map(()=>[]);for(let t of e)for(let n=E.waits[t];n<E.waits[t+1];n+=1)r[m.waits.step[n]].push(n);return r}function r0(e){
return m.steps.findIndex(r=>r[0]===e)}function t0(e,r){let t=vr();for(let n of e)for(let o=E.verdicts[n];o<E.verdicts[n+
1];o+=1)m.verdicts.standard[o]===r&&(t[m.verdicts.outcome[o]]+=1);return t}function kw(e){let r=m.steps.map(()=>({n:0,open:0}));
for(let t of e)for(let n=E.waits[t];n<E.waits[t+1];n+=1){if(m.waits.state[n]===vt)continue;let o=r[m.waits.step[n]];o.n+=
1,m.waits.state[n]===pt&&(o.open+=1)}return new Map(r.map((t,n)=>[m.steps[n][0],t]))}function Tu(e){return e===1?"is":"are"}function Hw(e){if(!K([dt,I0,_0,kt,yc,T0].map(n=>e.by[n])))return"No wait has a st\
andard to check against.";let t=[IV(e.by[dt],e.by[I0])];return e.lateOpen&&t.push(D(e.lateOpen,"wait")+" "+Tu(e.lateOpen)+
" late and still open."),Wt(e)&&t.push("For "+D(Wt(e),"wait")+" the dates cannot tell."),t.join(" ")}function IV(e,r){return!e&&
!r?"No wait went past a limit or missed an aim.":(e?D(e,"wait"):"No wait")+" went past a limit"+(r?", and "+T(r)+" misse\
d an aim.":".")}function _V(e){return e>=Je?D(Math.floor(e/Je),"day"):e<60?"less than a minute":Fe(e/3600,"hours")}function Bw(e,r){
if(!e)return TV(r);let t=e.standard[2]==="limit",n=T(e.past)+" of "+T(pe(e.line))+(t?" late":" missed this aim"),o=", by\
 "+(e.line.atLeast?"at least ":"")+_V(e.line.beyond)+(e.past>1?" in all":"")+": the longest overrun";return n+(e.line.beyond?
o:"")+(t?".":". No wait went past a limit.")}function TV(e){let r=["No wait is late."],t=e.by[_0],n=e.by[T0];return t&&r.
push(D(t,"wait")+" "+Tu(t)+" too early."),Wt(e)&&r.push("For "+D(Wt(e),"wait")+" the dates cannot tell."),n&&r.push(D(n,
"wait")+" "+Tu(n)+" still open."),r.join(" ")}var Uw=4;function Mu(e){return _("a",{class:"to-case",href:"#cases","data-case":Z(e)},Z(e))}function MV(){let e=ft(k),r=Cw(
e),t=e.waits;S("talk-delays").textContent=T(t.by[dt]),S("talk-headline").textContent=Hw(t),S("talk-standard").replaceChildren(
r?_("a",{href:"#standard-"+r.standard[0]},r.standard[0]):"none"),S("talk-sentence").textContent=r?r.standard[1]+".":"",S(
"talk-matter").textContent=Bw(r,t);for(let n of ae("[data-result]")){let o=m.results.findIndex(s=>s[0]===n.dataset.result);
n.textContent=T(o===kt?Wt(t):t.by[o])}LV(Fw(k))}function LV(e){S("talk-case").replaceChildren(e.length?Mu(e[0]):"none"),
S("talk-why").textContent=e.length?Vr(e[0]):"No chosen case has a late wait, a missed aim, a step taken too early, dates\
 that cannot tell or a practice point.";let r=e.slice(1,1+Uw).flatMap((n,o)=>o?[", ",Mu(n)]:["Then ",Mu(n)]),t=e.length-
1-Uw;r.length&&r.push(t>0?" and "+T(t)+" more.":"."),S("talk-then").replaceChildren(...r)}function Gw(){if(document.addEventListener(
"click",n=>{let o=n.target.closest("a.to-case");o&&Ee({case:o.dataset.case,zoom:""})}),!oe)return;let e=["talk-delays","\
talk-headline","talk-standard","talk-sentence","talk-matter","talk-case","talk-why","talk-then"].map(S);e.push(...ae("[d\
ata-result]"));let r=de(e),t=()=>(B()?MV:r)();Q("talk",t),B()&&t()}var Xw=15;function Vw(e,r){if(!r)return"No "+m.caseNoun[0]+" has a record of "+e+".";let t=r.excess?"Of these days, "+T(
r.excess)+" came after the deadline of a stage, for "+D(r.late,...m.caseNoun)+".":"No stage on the way went past its dea\
dline.";return D(r.reached,...m.caseNoun)+" reached "+e+", after "+D(r.days,"calendar day")+" in all. "+t}function CV(e){
return e.excess?"up to "+D(e.excess,"calendar day")+" sooner, over "+D(e.late,"case"):""}function jw(e,r){return[Ge(r.step),
T(r.cases),T(r.days),G(e.days?r.days/e.days:0),T(r.late),T(r.excess),CV(r)]}function $w(e,r,t){let n=r[t],o=[Ge(n.step),
D(n.days,"calendar day")+" over "+D(n.cases,"case")+", "+G(e.days?n.days/e.days:0)+" of the whole"];if(!n.excess)return o;
let s=K(r.slice(0,t+1).map(i=>i.excess));return o.push(D(n.excess,"calendar day")+" beyond a deadline, over "+D(n.late,"\
case"),"With those above: "+G(s/e.excess)+" of all calendar days beyond one"),o}function Kw(e){let r=new Map(e.waits.map(
t=>[t[0],{step:t[0],cases:t[1],days:t[2],late:t[3],excess:t[4]}]));return{reached:e.reached,days:e.days,excess:e.excess,
late:0,waits:r}}function FV(e,r,t){let n=_u(r).slice(0,Xw),o=Math.max(1,...n.map(i=>i.days)),s=n.map((i,a)=>{let u=i.excess?", "+T(i.excess)+
" beyond":"";return{label:Ge(i.step),parts:[[Ur,0,i.excess],[Wo,i.excess,i.days]],said:D(i.days,"calendar day")+u+"; "+D(
i.cases,"case"),lines:$w(r,n,a)}});jt(e.querySelector(".drawing"),s,{from:0,to:o,title:e.querySelector(".title").textContent,
says:t,ticks:Go(o,6).map(i=>[i,i===0?"0 calendar days":T(i)])})}function RV(e,r){let t=S("chart-days-"+e.number),n=r?r.get(
e.activity):Kw(e),o=r?Vw(Sr(e.name),n):e.sentence;t.querySelector(".says").textContent=o,t.querySelector(".drawing").hidden=
!n;let s=n?_u(n).map(i=>he(jw(n,i),[1,2,3,4,5])):[];r&&t.querySelector("tbody").replaceChildren(...s),n&&FV(t,n,o)}function Yw(e){
let r=e.map(o=>S("chart-days-"+o.number).querySelector("tbody")),t=de(r),n=function(){let o=oe&&B()?Js(k):null;o||t();for(let s of e)
RV(s,o)};Q("days",n),Me.push(n),n()}var lt={day:new Int32Array(0),certain:new Uint8Array(0),month:new Int32Array(0)},Qw=!1;function*n0(){if(Qw)return;let e=m.
waits.step.length,r={day:new Int32Array(e),certain:new Uint8Array(e),month:new Int32Array(e)},t=W.turnaround.order.map(r0),
n=Int32Array.from(m.events.at.keys()),o=new Map;for(let s=0;s<E.n;s+=1)PV(s,t,n,o,r),yield;lt=r,Qw=!0}function PV(e,r,t,n,o){
let{step:s,start:i,stop:a}=m.waits,u=E.events[e],f=Array.from({length:E.waits[e+1]-E.waits[e]},(c,l)=>E.waits[e]+l);for(let c of r){
let l=f.filter(d=>s[d]===c&&a[d]>=0),v=l.map(d=>t[u+i[d]]);l.forEach((d,h)=>{t[u+a[d]]=v[h]})}for(let c of f){let l=r.includes(
s[c])?t[u+i[c]]:u+i[c],v=qe(m.events.at[l]+m.events.span[l]);o.day[c]=v,o.certain[c]=qe(m.events.at[l])===v?1:0,o.month[c]=
He(n,v,()=>Mn(v))}}var Lu={cases:null,by:[]};function Zw(e,r){return Lu.cases!==e&&(Lu={cases:e,by:WV(e,r)}),Lu.by}function WV(e,r){
let t=r.sets.find(i=>i.by==="site")||{of:[],names:[]},n=m.standards.map(()=>({n:0,all:vr(),months:new Map,sites:new Map,
late:[]})),{standard:o,outcome:s}=m.verdicts;for(let i of e)for(let a=E.waits[i];a<E.waits[i+1];a+=1)for(let u=E.verdicts[a];u<
E.verdicts[a+1];u+=1){if(o[u]<0)continue;let f=n[o[u]];f.n+=1,f.all[s[u]]+=1,zs(f.months,lt.month[a],s[u]),zs(f.sites,t.
names[t.of[m.waits.groups[a]]],s[u]),(s[u]===mt||s[u]===gr)&&lt.certain[a]&&f.late.push(lt.day[a])}return n}function Pr(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e){let o=m.waits.state[n];if(o===vt)continue;let s=E.
verdicts[n],i=m.waits.ownLow[n]>=0;t.low.push(i?m.waits.ownLow[n]:m.verdicts.low[s]),t.high.push(i?m.waits.ownHigh[n]:m.
verdicts.high[s]),t.state.push(o),t.n.push(1)}return Z0(t,r)}function Cu(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e.
verdicts){let o=m.waits.state[xs[n]];o!==vt&&(t.low.push(m.verdicts.low[n]),t.high.push(m.verdicts.high[n]),t.state.push(
o),t.n.push(1))}return Z0(t,r==="hours")}function xw(e){let r=W.turnaround.segments,t=r.map(()=>[]),n=r.map(o=>o===null?
-1/0:o);if(t.length)for(let o of e)t[je(n,lt.day[o])-1].push(o);return t}function Fu(e,r){let t=W.turnaround.sets.find(o=>o.
by===r),n=new Map;if(!t)return n;for(let o of e){let s=m.waits.groups[o];if(s<0||t.of[s]<0)continue;let i=t.names[t.of[s]];
He(n,i,()=>[]).push(o)}return n}var dr=class{constructor(r){this.value=r}valueOf(){return this.value}},J=class extends dr{constructor(r="???"){super(r)}toString(r){
return`{${this.value}}`}},Le=class extends dr{constructor(r,t={}){super(r),this.opts=t}toString(r){if(r)try{return r.memoizeIntlObject(
Intl.NumberFormat,this.opts).format(this.value)}catch(t){r.reportError(t)}return this.value.toString(10)}},mr=class e extends dr{static supportsValue(r){
if(typeof r=="number"||r instanceof Date)return!0;if(r instanceof dr)return e.supportsValue(r.valueOf());if("Temporal"in
globalThis){let t=globalThis.Temporal;if(r instanceof t.Instant||r instanceof t.PlainDateTime||r instanceof t.PlainDate||
r instanceof t.PlainMonthDay||r instanceof t.PlainTime||r instanceof t.PlainYearMonth)return!0}return!1}constructor(r,t={}){
r instanceof e?(t={...r.opts,...t},r=r.value):r instanceof dr&&(r=r.valueOf()),typeof r=="object"&&"calendarId"in r&&t.calendar===
void 0&&(t={...t,calendar:r.calendarId}),super(r),this.opts=t}[Symbol.toPrimitive](r){return r==="string"?this.toString():
this.toNumber()}toNumber(){let r=this.value;if(typeof r=="number")return r;if(r instanceof Date)return r.getTime();if("e\
pochMilliseconds"in r)return r.epochMilliseconds;if("toZonedDateTime"in r)return r.toZonedDateTime("UTC").epochMilliseconds;
throw new TypeError("Unwrapping a non-number value as a number")}toString(r){if(r)try{return r.memoizeIntlObject(Intl.DateTimeFormat,
this.opts).format(this.value)}catch(t){r.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(
this.value).toISOString():this.value.toString()}};var Jw=100,DV="\u2068",kV="\u2069";function HV(e,r,t){if(t===r||t instanceof Le&&r instanceof Le&&t.value===r.value)return!0;
if(r instanceof Le&&typeof t=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,r.opts).select(r.value);if(t===n)return!0}
return!1}function zw(e,r,t){return r[t]?yn(e,r[t].value):(e.reportError(new RangeError("No default")),new J)}function Ru(e,r){
let t=[],n=Object.create(null);for(let o of r)o.type==="narg"?n[o.name]=Ao(e,o.value):t.push(Ao(e,o));return{positional:t,
named:n}}function Ao(e,r){switch(r.type){case"str":return r.value;case"num":return new Le(r.value,{minimumFractionDigits:r.
precision});case"var":return BV(e,r);case"mesg":return UV(e,r);case"term":return GV(e,r);case"func":return XV(e,r);case"\
select":return VV(e,r);default:return new J}}function BV(e,{name:r}){let t;if(e.params)if(Object.prototype.hasOwnProperty.
call(e.params,r))t=e.params[r];else return new J(`$${r}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,r))
t=e.args[r];else return e.reportError(new ReferenceError(`Unknown variable: $${r}`)),new J(`$${r}`);if(t instanceof dr)return t;
switch(typeof t){case"string":return t;case"number":return new Le(t);case"object":if(mr.supportsValue(t))return new mr(t);default:
return e.reportError(new TypeError(`Variable type not supported: $${r}, ${typeof t}`)),new J(`$${r}`)}}function UV(e,{name:r,
attr:t}){let n=e.bundle._messages.get(r);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${r}`)),new J(r);
if(t){let o=n.attributes[t];return o?yn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new J(`${r}.${t}`))}
return n.value?yn(e,n.value):(e.reportError(new ReferenceError(`No value: ${r}`)),new J(r))}function GV(e,{name:r,attr:t,
args:n}){let o=`-${r}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new J(
o);if(t){let a=s.attributes[t];if(a){e.params=Ru(e,n).named;let u=yn(e,a);return e.params=null,u}return e.reportError(new ReferenceError(
`Unknown attribute: ${t}`)),new J(`${o}.${t}`)}e.params=Ru(e,n).named;let i=yn(e,s.value);return e.params=null,i}function XV(e,{
name:r,args:t}){let n=e.bundle._functions[r];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${r}()`)),
new J(`${r}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${r}() is not callable`)),new J(`${r}\
()`);try{let o=Ru(e,t);return n(o.positional,o.named)}catch(o){return e.reportError(o),new J(`${r}()`)}}function VV(e,{selector:r,
variants:t,star:n}){let o=Ao(e,r);if(o instanceof J)return zw(e,t,n);for(let s of t){let i=Ao(e,s.key);if(HV(e,o,i))return yn(
e,s.value)}return zw(e,t,n)}function Pu(e,r){if(e.dirty.has(r))return e.reportError(new RangeError("Cyclic reference")),
new J;e.dirty.add(r);let t=[],n=e.bundle._useIsolating&&r.length>1;for(let o of r){if(typeof o=="string"){t.push(e.bundle.
_transform(o));continue}if(e.placeables++,e.placeables>Jw)throw e.dirty.delete(r),new RangeError(`Too many placeables ex\
panded: ${e.placeables}, max allowed is ${Jw}`);n&&t.push(DV),t.push(Ao(e,o).toString(e)),n&&t.push(kV)}return e.dirty.delete(
r),t.join("")}function yn(e,r){return typeof r=="string"?e.bundle._transform(r):Pu(e,r)}var o0=class{constructor(r,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=r,this.errors=t,this.
args=n}reportError(r){if(!this.errors||!(r instanceof Error))throw r;this.errors.push(r)}memoizeIntlObject(r,t){let n=this.
bundle._intls.get(r);n||(n={},this.bundle._intls.set(r,n));let o=JSON.stringify(t);return n[o]||(n[o]=new r(this.bundle.
locales,t)),n[o]}};function Wu(e,r){let t=Object.create(null);for(let[n,o]of Object.entries(e))r.includes(n)&&(t[n]=o.valueOf());return t}var eq=[
"unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","mi\
nimumSignificantDigits","maximumSignificantDigits"];function rq(e,r){let t=e[0];if(t instanceof J)return new J(`NUMBER(${t.
valueOf()})`);if(t instanceof Le)return new Le(t.valueOf(),{...t.opts,...Wu(r,eq)});if(t instanceof mr)return new Le(t.toNumber(),
{...Wu(r,eq)});throw new TypeError("Invalid argument to NUMBER")}var jV=["dateStyle","timeStyle","fractionalSecondDigits",
"dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function tq(e,r){let t=e[0];
if(t instanceof J)return new J(`DATETIME(${t.valueOf()})`);if(t instanceof mr||t instanceof Le)return new mr(t,Wu(r,jV));
throw new TypeError("Invalid argument to DATETIME")}var nq=new Map;function oq(e){let r=Array.isArray(e)?e.join(" "):e,t=nq.get(r);return t===void 0&&(t=new Map,nq.set(r,t)),
t}var Eo=class{constructor(r,{functions:t,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,
this.locales=Array.isArray(r)?r:[r],this._functions={NUMBER:rq,DATETIME:tq,...t},this._useIsolating=n,this._transform=o,
this._intls=oq(r)}hasMessage(r){return this._messages.has(r)}getMessage(r){return this._messages.get(r)}addResource(r,{allowOverrides:t=!1}={}){
let n=[];for(let o=0;o<r.body.length;o++){let s=r.body[o];if(s.id.startsWith("-")){if(t===!1&&this._terms.has(s.id)){n.push(
new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(t===!1&&this._messages.
has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}
return n}formatPattern(r,t=null,n=null){if(typeof r=="string")return this._transform(r);let o=new o0(this,n,t);try{return Pu(
o,r).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new J().toString(o);throw s}}};var Du=/^(-?[a-zA-Z][\w-]*) *= */gm,sq=/\.([a-zA-Z][\w-]*) *= */y,$V=/\*?\[/y,ku=/(-?[0-9]+(?:\.([0-9]+))?)/y,KV=/([a-zA-Z][\w-]*)/y,
iq=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,YV=/^[A-Z][A-Z0-9_-]*$/,s0=/([^{}\n\r]+)/y,QV=/([^\\"\n\r]*)/y,aq=/\\([\\"])/y,
uq=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,ZV=/^\n+/,cq=/ +$/,xV=/ *\r?\n/g,JV=/( *)$/,zV=/{\s*/y,fq=/\s*}/y,ej=/\[\s*/y,
rj=/\s*] */y,tj=/\s*\(\s*/y,nj=/\s*->\s*/y,oj=/\s*:\s*/y,sj=/\s*,?\s*/y,ij=/\s+/y,Oo=class{constructor(r){this.body=[],Du.
lastIndex=0;let t=0;for(;;){let I=Du.exec(r);if(I===null)break;t=Du.lastIndex;try{this.body.push(u(I[1]))}catch(R){if(R instanceof
SyntaxError)continue;throw R}}function n(I){return I.lastIndex=t,I.test(r)}function o(I,R){if(r[t]===I)return t++,!0;if(R)
throw new R(`Expected ${I}`);return!1}function s(I,R){if(n(I))return t=I.lastIndex,!0;if(R)throw new R(`Expected ${I.toString()}`);
return!1}function i(I){I.lastIndex=t;let R=I.exec(r);if(R===null)throw new SyntaxError(`Expected ${I.toString()}`);return t=
I.lastIndex,R}function a(I){return i(I)[1]}function u(I){let R=c(),U=f();if(R===null&&Object.keys(U).length===0)throw new SyntaxError(
"Expected message value or attributes");return{id:I,value:R,attributes:U}}function f(){let I=Object.create(null);for(;n(
sq);){let R=a(sq),U=c();if(U===null)throw new SyntaxError("Expected attribute value");I[R]=U}return I}function c(){let I;
if(n(s0)&&(I=a(s0)),r[t]==="{"||r[t]==="}")return l(I?[I]:[],1/0);let R=C();return R?I?l([I,R],R.length):(R.value=N(R.value,
ZV),l([R],R.length)):I?N(I,cq):null}function l(I=[],R){for(;;){if(n(s0)){I.push(a(s0));continue}if(r[t]==="{"){I.push(v());
continue}if(r[t]==="}")throw new SyntaxError("Unbalanced closing brace");let ee=C();if(ee){I.push(ee),R=Math.min(R,ee.length);
continue}break}let U=I.length-1,z=I[U];typeof z=="string"&&(I[U]=N(z,cq));let ve=[];for(let ee of I)ee instanceof i0&&(ee=
ee.value.slice(0,ee.value.length-R)),ee&&ve.push(ee);return ve}function v(){s(zV,SyntaxError);let I=d();if(s(fq))return I;
if(s(nj)){let R=w();return s(fq,SyntaxError),{type:"select",selector:I,...R}}throw new SyntaxError("Unclosed placeable")}
function d(){if(r[t]==="{")return v();if(n(iq)){let[,I,R,U=null]=i(iq);if(I==="$")return{type:"var",name:R};if(s(tj)){let z=h();
if(I==="-")return{type:"term",name:R,attr:U,args:z};if(YV.test(R))return{type:"func",name:R,args:z};throw new SyntaxError(
"Function names must be all upper-case")}return I==="-"?{type:"term",name:R,attr:U,args:[]}:{type:"mesg",name:R,attr:U}}
return A()}function h(){let I=[];for(;;){switch(r[t]){case")":return t++,I;case void 0:throw new SyntaxError("Unclosed a\
rgument list")}I.push(g()),s(sj)}}function g(){let I=d();return I.type!=="mesg"?I:s(oj)?{type:"narg",name:I.name,value:A()}:
I}function w(){let I=[],R=0,U;for(;n($V);){o("*")&&(U=R);let z=y(),ve=c();if(ve===null)throw new SyntaxError("Expected v\
ariant value");I[R++]={key:z,value:ve}}if(R===0)return null;if(U===void 0)throw new SyntaxError("Expected default varian\
t");return{variants:I,star:U}}function y(){s(ej,SyntaxError);let I;return n(ku)?I=q():I={type:"str",value:a(KV)},s(rj,SyntaxError),
I}function A(){if(n(ku))return q();if(r[t]==='"')return F();throw new SyntaxError("Invalid expression")}function q(){let[
,I,R=""]=i(ku),U=R.length;return{type:"num",value:parseFloat(I),precision:U}}function F(){o('"',SyntaxError);let I="";for(;;){
if(I+=a(QV),r[t]==="\\"){I+=b();continue}if(o('"'))return{type:"str",value:I};throw new SyntaxError("Unclosed string lit\
eral")}}function b(){if(n(aq))return a(aq);if(n(uq)){let[,I,R]=i(uq),U=parseInt(I||R,16);return U<=55295||57344<=U?String.
fromCodePoint(U):"\uFFFD"}throw new SyntaxError("Unknown escape sequence")}function C(){let I=t;switch(s(ij),r[t]){case"\
.":case"[":case"*":case"}":case void 0:return!1;case"{":return H(r.slice(I,t))}return r[t-1]===" "?H(r.slice(I,t)):!1}function N(I,R){
return I.replace(R,"")}function H(I){let R=I.replace(xV,`
`),U=JV.exec(I)[1].length;return new i0(R,U)}}},i0=class{constructor(r,t){this.value=r,this.length=t}};var a0=null;function lq(){if(!a0){a0=new Eo("en-GB",{useIsolating:!1});for(let e of W.turnaround.messages)a0.addResource(
new Oo(e))}return a0}function O(e,r={}){let t=lq().getMessage(e)?.value;if(!t)throw new Error("no message "+e);let n=Object.
entries(r).map(([i,a])=>[i,typeof a=="boolean"?a?"yes":"no":a]),o=[],s=lq().formatPattern(t,Object.fromEntries(n),o);if(o.
length)throw new Error("message "+e+": "+o.join("; "));return s}var vq=.05,aj=.01;function Io(e,r){let t=K(e.n);if(t<Hr)return t?Wr(t):O("none-yet");let[n,o]=qo(Ks($r(e,r==="hours")));
return n===1/0?O("typical-not-reached"):Vt(n,o,r)}function Wr(e){return O("only",{n:e})}function dq(e){return W.turnaround.
estimators[(e.exact?0:2)+(e.ended?1:0)][0]}function Bu(e,r){let t=W.turnaround.estimators.find(n=>n[0]===dq(e))?.[1]??"";
return O(r,{name:t,ended:!!e.ended,ranged:!e.exact})}function mq(e){return O("source-"+dq(e).replaceAll("_","-"))}function wn(e,r=!1){
return e?" "+O("method-rounded",{step:W.turnaround.steps[e-1],at_most:r}):""}function Uu(e,r){return e.state==="not reac\
hed"?O("not-reached"):Vt(e.low,e.high,r)}function Gu(e,r){let t=Uu(e,r);return e.state==="not reached"?t:Number.isFinite(
e.ciLow)?Number.isFinite(e.ciHigh)?O("time-with-interval",{time:t,interval:Vt(e.ciLow,e.ciHigh,r)}):O("time-at-least",{time:t,
low:Fe(e.ciLow,r)}):O("time-without-interval",{time:t})}function uj(e){let[r,t]=[G(e.low),G(e.high)];return r===t?r:O("f\
rom-to",{low:r,high:t})}function hq(e,r){let t={share:uj(e),limit:r.words,soon:r.soon},n={low:G(e.ciLow),high:G(e.ciHigh)},
o=O("done-with-interval",{done:O("done-by",t),...n});return{standard:r.standard,words:o,sentence:O("were-done",t)}}function gq(e,r,t){
let[n,,o]=r,s=f=>f.state!=="not reached",i={half:n.words,most:o.words},a=O(s(n)?s(o)?"half-and-most":"half-alone":"fewer\
-than-half",i),u=O("of-waits",{n:e.n,open:e.open,ended:e.ended});return[a,...t.map(f=>f.sentence),u].join(" ")}function yq(e){
return O("few-waits",{n:e,needs:ut})}function Xu(e,r,t){return O("few-compared",{name:e.name,n:r,needs:t})}function cj(e,r,t){
if(e<=0&&r>=0)return[!1,O(e===-1/0&&r===1/0?"no-end":"no-clear-difference")];let n=e>0,[o,s]=[Math.abs(e),Math.abs(r)].sort(
(a,u)=>a-u);if(s===1/0)return[!0,O("halves-differ-without-end",{longer:n})];let i=t==="hours"?Vt(o,s,t):Vt(Math.floor(o),
Math.ceil(s),t);return[!0,O("halves-differ",{longer:n,amount:i})]}function fj(e){return e<aj?O("p-very-unlikely"):O(e<vq?
"p-unlikely":"p-chance",{p:Ce(e,2).toFixed(2)})}function pq(e,r){return e.state==="not reached"?O("side-not-half",{side:r}):
O("side-half",{time:e.words,side:r})}function wq(e,r,t,n,o){let[s,i]=cj(t.ciLow,t.ciHigh,o),a=[O("halves-compared",{name:e.
name,first:pq(r[0],e.one),second:pq(r[1],e.two)}),i];return Ce(n,2)<1&&(!s&&n<vq&&a.push(O("whole-curves-differ")),a.push(
fj(n))),a.concat(s?O("not-why"):[]).join(" ")}function Hu(e){let r=Ce(e*100);return r?(r>0?"+":"\u2212")+Math.abs(r):"0"}
function qq(e){return O("points-with-interval",{by:Hu(e.difference),low:Hu(e.low),high:Hu(e.high)})}function bq(e,r,t,n){
let o=O("shares-compared",{...Nq(e),first:t[0],second:t[1]});if(n.low<=0&&n.high>=0)return o+" "+O("no-clear-difference");
let s=Ce(n.difference*100);if(!s)return o+" "+O("no-difference");let i=s!==Ce(r[1]*100)-Ce(r[0]*100);return[o,O("shares-\
differ",{points:Math.abs(s),more:s>0,rounded:i}),O("not-why")].join(" ")}function Nq(e){return{name:e.name,one:e.one,two:e.
two}}function Sq(e){return e.name===O("in-or-out")?e.name:O("compared",{...Nq(e)})}function Aq(e,r,t,n,o){let s=[O("firs\
t-stage",{title:r,share:e,limit:t})];return n&&s.push(n.state==="not reached"?O("fewer-than-half"):O("first-half",{half:n.
words})),s.concat(o?O("first-unclear",{n:o}):[]).join(" ")}function Eq(e,r={}){return e.replace(/\{(\w+)\}/g,(t,n)=>String(
r[n]))}function ue(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Oq(e,r,t){let n=ft(e).lines,o=Tw(e),s=[...Js(e).values()],i=e0(e).map((f,c)=>Pr(f,t[c]==="hours")),a=i.map((f,c)=>Io(
f,t[c])),u=m.steps.map((f,c)=>Mw(c,n));return r.map(f=>{let[c]=f,l=s.map(v=>v.waits.get(c)?.excess??0);return{n:o.get(f.
join(" "))||0,typical:a[c],few:K(i[c].n)<Hr,share:u[c],excess:Math.max(0,...l)}})}function lj(e){return T(e.met)+" of "+
T(e.n)+(e.n<Hr?"":" ("+G(e.met/e.n)+")")}function Iq(e,r,t){let n=(r?"again: ":"")+T(e.n),o=e.few?"":e.typical.split(":")[0],
s=o?n+": "+o:n,i=e.share&&e.share.n<20,a=e.share?[(i?e.share.met+" of "+e.share.n:G(e.share.met/e.share.n))+" met "+e.share.
standard]:[],u=e.excess?[D(e.excess,"calendar day")+" beyond"]:[],f=a.concat(u),c=[f.length?[s,f.join(", ")]:[s],[s].concat(
f),[n,o].filter(Boolean).concat(f),[n].concat(f),[s],[n]],l=t.split("<br>"),v=Math.max(...l.map(h=>h.length)),d=h=>h.length<=
l.length&&h.every(g=>g.length<=v);return(c.find(d)||[n]).map(ue).join("<br>")}function _q(e,r,t){let n=[r,"Clocks that s\
topped here: "+T(e.n),"Typical time: "+e.typical];return e.share&&n.push("Met "+ue(e.share.standard)+": "+lj(e.share)),e.
excess&&n.push("Calendar days beyond a deadline on the waiting chains: "+T(e.excess)),n.concat(t).join("<br>")}function Tq(e){
let[r,t]=[e.low,e.high].map(n=>Gt(Ut(Uc(Float64Array.from(n).sort(),0)/Je)));return r===t?r:r+" to "+t}var Mq={color:"#8C8C8C",width:1,dash:"dot"};function Lq(e,r){let t=e.figure.layout,n=t.annotations,o=t.shapes,s=n.filter(
w=>w.name in e.labels),i=new Map(s.map(w=>{let[y]=e.labels[w.name];return[w,Iq(r[y],e.edges[y][1]===e.edges[y][2],w.text)]})),
a=new Set(e.edges.filter((w,y)=>r[y].n).map(w=>m.activities[w[1]][0]+" "+m.activities[w[2]][0])),u=e.lines.filter(w=>w.length>
1).map(w=>a.has(w.join(" "))),f=Rw(k),c=new Map(m.activities.map((w,y)=>[w[0],y])),[l,v,d]=e.figure.data,h=(w,y)=>w.replace(
/[\d,]+$/,T(f[c.get(v.ids[y])??me]));return{data:[{...l,marker:{...l.marker,color:l.marker.color.map((w,y)=>u[y]?w:Mq.color)}},
{...v,customdata:v.customdata.map(h)},{...d,customdata:s.map(w=>{let[y,A,q]=e.labels[w.name];return _q(r[y],A,q)})}],annotations:n.
map(w=>i.has(w)?{...w,text:i.get(w)}:w),lines:o.map((w,y)=>y<u.length&&!u[y]?Mq:w.line)}}var u0=30,pj=12;function Cq(e){let r=S("chart-observed");if(!r)return;let t=Math.max(1,...e.map(n=>n[1]));jt(r.querySelector(
".drawing"),e.map(n=>({label:n[0],parts:[[4,0,n[1]]],said:D(n[1],"time"),lines:[n[0],D(n[1],"time")]})),{from:0,to:t,title:r.
querySelector(".title").textContent,says:r.querySelector(".says").textContent,ticks:Go(t,5).map(n=>[n,T(n)])})}function vj(e,r){
let t=S("chart-observed"),n=Lw(k,e),o=i=>m.activities[i][1],s=n[0];return t.querySelector(".says").textContent=s?"Most o\
ften: "+o(s.ends[1])+" directly after "+o(s.ends[0])+", "+D(s.low.length,"time")+".":"None in the chosen cases.",t.querySelector(
"tbody").replaceChildren(...n.slice(0,u0).map(i=>he([o(i.ends[0]),o(i.ends[1]),T(i.low.length),Tq(i)],[2]))),S("observed\
-more").textContent=n.length>u0?T(n.length-u0)+" rarer ones are not shown.":"",t.querySelector("summary").textContent="T\
he table behind it ("+Math.min(n.length,u0)+" routes)",n.slice(0,r).map(i=>[o(i.ends[0])+" \u2192 "+o(i.ends[1]),i.low.length])}
function dj(e){let r=e.filter(i=>i.edge.n);if(!r.length)return"No clock has stopped yet.";let t=i=>r.reduce((a,u)=>i(u.edge)>
i(a.edge)?u:a),n=t(i=>i.n),o=t(i=>i.excess),s=T(r.length)+" ways from activity to activity were travelled, most often "+
n.row.cells[1].textContent+": "+D(n.edge.n,"time");return o.edge.excess?s+". On the waiting chains "+o.row.cells[0].textContent+
" went furthest beyond its deadline: "+D(o.edge.excess,"calendar day")+" in all.":s+". On no waiting chain did a step go\
 beyond a deadline of its own."}function mj(e){let r=S("chart-pathway"),t=Array.from(S("map-table").rows,n=>({row:n,edge:e[n.
dataset.edge]}));for(let n of t){let{n:o,share:s,excess:i}=n.edge;[T(o),n.edge.typical,s?T(s.met)+" of "+T(s.n)+" met "+
s.standard:"",T(i)].forEach((u,f)=>{n.row.cells[f+2].textContent=u}),n.row.hidden=!o}r.querySelector(".says").textContent=
dj(t),r.querySelector("summary").textContent="The table behind it ("+t.filter(n=>n.edge.n).length+" steps)"}function Fq(e){
let r=new Map,t=[],n=S("map-case");if(n&&n.checked){let o=Qe(),s=Pw(o).filter(i=>e.includes(i.join(" ")));for(let i of s)
r.set(i.join(" "),{color:"#A63A00",width:4,dash:"solid"});t.push("Thick and brown: the route of "+er(o)+", "+D(s.filter(
i=>i.length>1).length,"arrow")+".")}if(S("map-step").value){let o=S("map-table").rows[Number(S("map-step").value)],s=Array.
from(o.cells,a=>a.textContent),i=[o.dataset.start,o.dataset.stop];for(let a of[i.join(" "),i[0],i[1]])r.set(a,{color:"#1\
A1A1A",width:5,dash:"solid"});t.push("Thick and black: "+s[0]+". Clocks that stopped: "+s[2]+"; typical time: "+s[3]+(s[4]?
"; "+s[4]:"")+"; calendar days beyond a deadline, on waiting chains: "+s[5]+".")}return{strong:r,said:t.join(" ")}}function Rq(e){
let r=e.figure,t=r.layout,n=t.shapes,o=_("div",{id:"pathway-chart"}),s=Br(o,"The pathway drawn as a graph; the table beh\
ind it says the same");s.style.setProperty("--on-paper",Math.min(1,1058/t.width,640/t.height).toFixed(3)),S("chart-pathw\
ay").querySelector(".drawing").append(s);let i={data:r.data,annotations:t.annotations,lines:n.map(N=>N.line)},a=e.lines.
map(N=>N.join(" ")),u=i,f=e.observed;function c(N){return n.map((H,I)=>({...H,line:N.strong.get(a[I])||u.lines[I]}))}let l=!1,
v=!0;new IntersectionObserver((N=>{l=N[N.length-1].isIntersecting,l&&d()}),{rootMargin:"300px"}).observe(s);function d(){
if(!v)return;v=!1;let N=Fq(a);S("map-said").textContent=N.said,Plotly.react(o,u.data,{...t,annotations:u.annotations,shapes:c(
N)},Po)}function h(){v=!0,l&&d()}function g(){d();let N=Fq(a);S("map-said").textContent=N.said,Plotly.relayout(o,{shapes:c(
N)})}let w=S("chart-observed");w&&e.followed&&w.querySelector(":scope > .scope").remove();let y=[S("chart-pathway"),w].filter(
Boolean).flatMap(N=>[N.querySelector(".says"),N.querySelector("summary"),N.querySelector("tbody")]);w&&y.push(S("observe\
d-more"));let A=de(y);function q(){A();let N=oe&&B()?Oq(k,e.edges,e.units):null;N&&mj(N),u=N?Lq(e,N):i}function F(){f=oe&&
B()&&w&&e.followed?vj(e.edges,pj):e.observed,Cq(f)}Me.push(()=>{d(),Cq(f)}),q(),d(),F(),S("map-step").addEventListener("\
change",g),Q("pathway",()=>{q(),C()}),Q("chart-pathway",h),w&&Q("chart-observed",F);let b=S("map-case");function C(){b&&
(S("map-name").textContent=er(Qe()))}b&&b.addEventListener("change",g),Xe(["case"],()=>{C(),b&&b.checked&&g()}),C()}var hj=-1,gj=0,yj=3;function c0(e){let r=W.practice,t=Object.values(r.checks).map(n=>({cases:0,done:0,notDone:0,notRecorded:0,
recorded:n[2]}));for(let n of e)r.sets[r.answers[n]].forEach((o,s)=>{if(o===hj)return;let i=t[s];i.cases+=1,o===gj?i.done+=
1:o===yj?i.notDone+=1:i.notRecorded+=1});return t}function Pq(e,r){let t=Ze(r.of),n=()=>({named:!1,came:0,invited:0,both:0}),
o=r.agencies.map(s=>({meetings:0,recorded:0,invitations:!1,by:s.map(n)}));for(let s of e)for(let i=t[s];i<t[s+1];i+=1)wj(
o,r.distinct[r.met[i]]);return o}function wj(e,r){let[t,n,o]=r,s=e[t];if(s.meetings+=1,!!n){s.recorded+=1,s.invitations=
s.invitations||o.length>0;for(let i of new Set(n.concat(o))){let a=s.by[i];a.named=!0,n.includes(i)&&(a.came+=1),o.includes(
i)&&(a.invited+=1),n.includes(i)&&o.includes(i)&&(a.both+=1)}}}function Wq(e,r){if(!r.cases)return e+": no "+m.caseNoun[0]+" to check.";let t=D(r.cases,...m.caseNoun);return r.recorded?
e+": done for "+T(r.done)+" of "+t+"; not done for "+T(r.notDone)+"; not recorded for "+T(r.notRecorded)+".":e+": not re\
corded for any of "+t+"."}function Dq(e,r){return r.map((t,n)=>({name:t,...e.by[n]})).filter(t=>t.named).map(t=>{let n=t.
name+" "+T(t.came)+" of "+T(e.recorded);return e.invitations?n+" (invited to "+T(t.invited)+(t.invited?", came to "+T(t.
both)+" of them":"")+")":n}).join("; ")||"not recorded"}function kq(e){let r=S("practice-table"),t=S("meetings-table"),n=[r,t].filter(Boolean).map(u=>u.tBodies[0]);if(!oe||!n.length)
return;let o=de(n);function s(){c0(k).forEach((u,f)=>{[u.cases,u.done,u.notDone,u.notRecorded].forEach((c,l)=>{r.tBodies[0].
rows[f].cells[2+l].textContent=T(c)})})}function i(u){Pq(k,u).forEach((f,c)=>{let l=t.tBodies[0].rows[c];l.hidden=!f.meetings,
l.cells[2].textContent=T(f.meetings),l.cells[3].textContent=T(f.recorded),l.cells[4].textContent=Dq(f,u.agencies[c])})}let a=function(){
o(),B()&&(r&&s(),t&&e.meetings&&i(e.meetings))};Q("practice",a),B()&&a()}var Vu=200;function Hq(){let e=document.querySelector(
"#findings-table tbody");if(!e||!E.n)return;let r=de([e,S("findings-more")]),t=function(){if(!B()){r();return}let n=[];for(let o of k)
for(let s of Fo(o))n.push([Z(o),s.finding,s.sentence,s.rows]);S("findings-more").textContent=D(n.length,"finding")+" in \
the chosen cases"+(n.length>Vu?"; the first "+Vu+" are shown.":"."),e.replaceChildren(...n.slice(0,Vu).map(o=>he(o)))};Q(
"findings",t),B()&&t()}var ju=1.959963984540054;function Dr(e,r){let t=e/r,n=ju*ju/r,o=(t+n/2)/(1+n),s=ju*Math.sqrt(t*(1-t)/r+n/(4*r))/(1+n);return{
share:t,low:e===0?0:o-s,high:e===r?1:o+s}}var Xq=200,Bq=1999,qj=20210430;function*Uq(e,r){let t=[e,r].flatMap((u,f)=>u.low.
map((c,l)=>({time:c,stops:_e(u,l),later:f,n:u.weights[l]}))),n=t.reduce((u,f)=>u+f.n,0)<=Xq;n&&(t=t.flatMap(u=>new Array(
u.n).fill({...u,n:1}))),t.sort((u,f)=>u.time-f.time);let o=t.map(u=>u.later),s=bj(t),i=Gq(s,t,o);if(!n)return Gy(i);let a=0;
for(let u=0;u<Bq;u+=1)Gq(s,t,Nj(o,u))>=i-1e-9&&(a+=1),u%100===99&&(yield);return(a+1)/(Bq+1)}function bj(e){let r=e.map(
(i,a)=>a).filter(i=>!i||e[i].time!==e[i-1].time),t=new Float64Array(r.length),n=new Float64Array(r.length),o=new Float64Array(
r.length),s=0;for(let i=r.length-1,a=e.length-1;i>=0;i-=1){for(;a>=r[i];a-=1)s+=e[a].n,e[a].stops&&(n[i]+=e[a].n);t[i]=s,
o[i]=n[i]*(s-n[i])/Math.max(s-1,1)}return{starts:r,risk:t,done:n,spread:o}}function Gq(e,r,t){let[n,o,s]=[0,0,0];for(let i=e.
starts.length-1,a=r.length-1;i>=0;i-=1){let u=0;for(;a>=e.starts[i];a-=1)t[a]&&(s+=r[a].n,r[a].stops&&(u+=r[a].n));let f=s/
e.risk[i];n+=u-e.done[i]*f,o+=e.spread[i]*f*(1-f)}return o>0?Math.abs(n)/Math.sqrt(o):0}function Nj(e,r){let t=Uint8Array.
from(e);for(let n=0;n<t.length-1;n+=1){let o=n+Math.floor(Sj(r*Xq+n)*(t.length-n)/4294967296),s=t[n];t[n]=t[o],t[o]=s}return t}
function Sj(e){let r=Math.imul(e,2654435769)+qj>>>0;return r=Math.imul(r^r>>>16,569420461),r=Math.imul(r^r>>>15,3545902487),
(r^r>>>15)>>>0}var $u=5;function Vq(e,r){let[t,n]=[r.low-e.high,r.high-e.low],o=t-Math.hypot(r.low-r.ciLow,e.ciHigh-e.high),
s=n+Math.hypot(r.ciHigh-r.high,e.low-e.ciLow);return{low:t,high:n,ciLow:Number.isNaN(o)?-1/0:o,ciHigh:Number.isNaN(s)?1/0:
s}}function*jq(e,r){let t=yield*Uq(Zt(e),Zt(r)),n=yield*Uq(Qt(e),Qt(r));return Math.max(t,n)}function $q(e,r){let t=r.share-
e.share;return{difference:t,low:t-Math.hypot(r.share-r.low,e.high-e.share),high:t+Math.hypot(r.high-r.share,e.share-e.low)}}function Be(e){let r=pe(e);if(!r)return[O("none-due"),"",""];let t=e.outcomes[0],n=e.outcomes[Co];if(r<Hr)return[O("shar\
e-of-few",{met:t,n:r}),Wr(r),""];let o=Dr(t,r),s=n?O("bounds",{low:G(t/(r+n)),high:G((t+n)/(r+n))}):"";return[O("share",
{met:t,n:r,share:G(o.share)}),Lc(o.low,o.high),s]}function f0(e,r){return r<Hr?O("share-of-few",{met:e,n:r}):O("share",{
met:e,n:r,share:G(e/r)})}var l0="This standard applies to no wait of the chosen cases.";function Kq(e,r,t){let n=m.outcomes.
length;return t.map(o=>{let s=r.sets.findIndex(a=>a.by===o[0]),i=o[1].map(a=>{let u=r.sets[s].names.indexOf(a)*n,f={outcomes:Array.
from(e[s].subarray(u,u+n))};return Aj(a,f,r.needed)}).filter(a=>a.n);return Ku(o[0],i,r)})}function Aj(e,r,t){let n=pe(r),
o={name:e,n:K(r.outcomes),counted:n,enough:n>=t};if(!o.enough)return Object.assign(o,{cells:[Wr(n),"",""],dot:Ej(e,n)});
let s=Dr(r.outcomes[0],n),i=Be(r);return Object.assign(o,{cells:i,dot:{name:e,value:[s.share,s.share],interval:[s.low,s.
high],said:i[0]}})}function Ej(e,r){return{name:e,value:null,interval:null,said:Wr(r)}}function Ku(e,r,t){let n=r.filter(
i=>i.name!==t.unknown),o=n.filter(i=>i.enough),s=t.grouped[e];return{by:e,title:s,groups:r,unavailable:Oj(s.toLowerCase(),
n,o.length,t.needed),n:K(o.map(i=>i.counted))}}function Oj(e,r,t,n){return r.length?r.length===1?O("one-group",{name:r[0].
name,title:e}):t?"":O("few-in-groups",{needs:n,title:e}):O("not-recorded",{title:e})}var Ij=[0,1,2,3,4,5,6];function _j(e,r,t,n){let o=e.cells;o[2].textContent=T(K(r.outcomes));for(let i of Ij){let a=i===ht&&
n&&r.outcomes[i]?" "+m.notEnoughNotice:"";o[3+i].textContent=T(r.outcomes[i])+a,o[3+i].classList.toggle("some",r.outcomes[i]>
0)}let s=Be(r);o[10].replaceChildren(s[0],...s[2]?[_("br"),_("span",{class:"small"},s[2])]:[]),o[11].textContent=s[1],o[12].
textContent=Io(Cu(r,t),t)}function Tj(e,r,t){[K(r.outcomes),r.outcomes[7],r.outcomes[Sn],r.outcomes[6]].forEach((o,s)=>{
e.cells[s+1].textContent=T(o)}),e.cells[5].textContent=Io(Cu(r,t),t)}function Mj(){let e=ft(k).lines;for(let r of ae("tr\
[data-line]")){let t=Number(r.dataset.line);(r.closest("table").id==="glance-table"?_j:Tj)(r,e[t],m.lines[t][2],m.steps[m.
lines[t][0]][2]),r.hidden=!K(e[t].outcomes)}}function Yq(){if(!oe)return;let e=["glance-table","measured-table"].map(n=>S(
n).tBodies[0]),r=de(e),t=function(){r(),B()&&Mj()};Q("glance",t),B()&&t()}var Zu=3,xu=12,Lj=2.66,Cj=3.267,Yu=7,Qq=3.6,Fj=1e-9,Rj=["above the limit","seven rising","two of three high","seven abov\
e the mean"];function Pj(e){let r=Yt(e),t=Dn(e).map(Math.abs),n=Cj*Yt(t),o=t.filter(i=>i<n),s=o.length?Lj*Yt(o):NaN;return{
mean:r,lower:r-s,upper:r+s}}function Qu(e,r){let t=e.map(()=>!1);for(let n=0,o=0;o<=e.length;o+=1)e[o]||(o-n>=r&&t.fill(
!0,n,o),n=o+1);return t}function Zq(e){let r=Qu(e,Yu-1);return[!1].concat(e).map((t,n)=>!!(r[n]||r[n-1]))}function xq(e,r){
let t=e.map(()=>!1);for(let n=0;n+2<e.length;n+=1){let o=[n,n+1,n+2];if(!o.every(i=>r[i]))continue;let s=o.filter(i=>e[i]);
if(s.length>1)for(let i of s)t[i]=!0}return t}function Wj(e,r){let t=Fj*Math.max(...e.map(Math.abs)),{mean:n,lower:o,upper:s}=r,
i=d=>e.map(h=>h>d+t),a=d=>e.map(h=>h<d-t),[u,f]=[i(s),a(o)],c=d=>d.map((h,g)=>h&&!u[g]&&!f[g]),l=Dn(e),v=[["above the li\
mit",u],["below the limit",f],["seven rising",Zq(l.map(d=>d>0))],["seven falling",Zq(l.map(d=>d<0))],["two of three high",
xq(c(i(n+(s-n)*2/3)),i(n))],["two of three low",xq(c(a(n-(n-o)*2/3)),a(n))],["seven above the mean",Qu(i(n),Yu)],["seven\
 below the mean",Qu(a(n),Yu)]];return e.map((d,h)=>v.find(g=>g[1][h])?.[0]??"common")}function Dj(e,r){if(e==="common")return"\
common";let t=Rj.includes(e)?"higher":"lower";return r==="neutral"?t==="higher"?"high":"low":t===r?"improvement":"concer\
n"}function kj(e,r,t){return r===null||t==="neutral"?"no target":Number.isNaN(e.lower)?"no limits":e.lower<=r&&r<=e.upper?
"now and then":r>e.upper==(t==="lower")?"always met":"never met"}function Ju(e,r,t,n){if(e.length<Zu)return null;let o=[
0].concat(n||[]),s=o.map((a,u)=>{let f=u+1<o.length?o[u+1]:e.length;return{start:a,stop:f,...Pj(e.slice(a,f))}}),i=s.flatMap(
a=>Wj(e.slice(a.start,a.stop),a));return Jq(e,s,i,r,t)}function Jq(e,r,t,n,o){return{values:e,segments:r,causes:t,pointTypes:t.
map(s=>Dj(s,n)),assurance:kj(r[r.length-1],o,n)}}function zq(e,r){let t=Ju(e.map(s=>Math.pow(s,1/Qq)),"higher",null,r);if(!t)
return null;let n=s=>Number.isNaN(s)?s:Math.pow(Math.max(s,0),Qq),o=t.segments.map(s=>({...s,mean:n(s.mean),lower:n(s.lower),
upper:n(s.upper)}));return Jq(e,o,t.causes,"higher",null)}function eb(e){let r=Yt(e),t=e.filter(n=>!n).length/e.length;return{
rare:r<1.4||t>.25,mean:r,empty:t}}function rb(e){let r=Array.from(new Set(e)).sort((t,n)=>t-n);return r.length<2||r.length>
e.length/2?!1:Yt(Dn(e).map(Math.abs))/1.128<Math.min(...Dn(r))}var zu=6,Hj=["above the limit","seven rising","two of three high","seven above the mean"],Bj={share:"title-share",median:"\
title-median","days between":"title-days"},Uj={"always met":"target-always-met","never met":"target-never-met","now and \
then":"target-now-and-then","no limits":"target-no-limits"},Gj=.75;function nb(e){let r=Ho(Array.from(e.keys()));return r.
filter(o=>(e.get(o)||0)>=zu).length>=Gj*r.length?{by:"month",spans:r.map(o=>({label:B0(o),begin:ze(o),months:[o]}))}:{by:"\
quarter",spans:Array.from(new Set(r.map(o=>Math.floor(o/3)))).map(o=>({label:yt[o*3%12]+" to "+B0(o*3+2),begin:ze(o*3),months:r.
filter(s=>Math.floor(s/3)===o)}))}}function p0(e,r){return e.months.get(r)??vr()}function ob(e,r,t){let n=Array.from(e.months.
keys()).sort((v,d)=>v-d),o=n.length;for(;n.length&&p0(e,n[n.length-1])[Sn];)n.pop();let s=o-n.length,i=s?[O("left-still-\
open",{n:s})]:[],{by:a,spans:u}=nb(new Map(n.map(v=>[v,pe({outcomes:p0(e,v)})]))),f=[],c=0;for(let v of u){let d={outcomes:vr()};
for(let g of v.months)n.includes(g)&&p0(e,g).forEach((w,y)=>{d.outcomes[y]+=w});let h=pe(d);h>=zu?f.push({span:v,value:d.
outcomes[0]/h,n:h}):c+=1}return ab({kind:"xmr",of:"share",unit:"share",direction:"higher",by:a,target:t},f,r,i.concat(ib(
c,a)),O("method-xmr-share"))}function sb(e,r,t){let n=r==="hours",o=d=>m.waits.state[d]!==vt,{by:s,spans:i}=nb(new Map(Array.
from(e,d=>[d[0],d[1].filter(o).length]))),a=[],[u,f,c]=[0,0,0];for(let d of i){let h=Pr(d.months.flatMap(w=>e.get(w)||[]),
n),g=tw($r(h,n));g===null?u+=1:g===1/0?f+=1:(a.push({span:d,value:g,n:K(h.n)}),c=Math.max(c,h.grid))}let l=ib(u,s).concat(
f?O("left-not-reached",{n:f,by:s}):[]);return ab({kind:"xmr",of:"median",unit:r,direction:"lower",by:s,target:null},a,t,
l,O("method-xmr-median")+wn(c,!0))}function ib(e,r){return e?[O("left-few",{n:e,by:r,needs:zu})]:[]}function ab(e,r,t,n,o){
let s=O(Bj[e.of],{by:e.by}),i=r.map(f=>f.value),a={title:s,values:r,leftOut:n,about:o,since:null,...e};if(e.unit!=="shar\
e"&&rb(i)){let[f,c]=[Math.min(...i),Math.max(...i)].map(l=>Fe(l,e.unit));return fb(a,O("coarse",{by:e.by,least:f,most:c}))}
let u=ub(r.map(f=>f.span.begin),t);return lb(a,Ju(i,e.direction,e.target,Array.from(u.keys())),u)}function ub(e,r){let t=new Map;
for(let n of r){let o=e.filter(s=>n.begin!==null&&s<n.begin).length;n.recalculated&&o>0&&o<e.length&&t.set(o,n.recalculated)}
return new Map(Array.from(t).sort((n,o)=>n[0]-o[0]))}function tb(e,r){return r.reduce((t,n)=>n<Mn(e)?t-(ze(n+1)-ze(n)):t,
e)}function Xj(e,r){let t=e.slice();for(;t.length&&p0(r,t[t.length-1])[Sn];)t.pop();return t.length?Math.min(ze(t[t.length-
1]+1)-1,qe(m.asOf[1])):0}function cb(e,r){let t=Int32Array.from(e.late).sort(),n=e.all[mt]+e.all[gr];if(!t.length||n>pe(
{outcomes:e.all})/2)return null;let o=Array.from(t,Mn),s=Array.from(e.months.keys()).sort((h,g)=>h-g),i=eb(Ho(s).map(h=>o.
filter(g=>g===h).length));if(!i.rare)return null;let a=Ho(s).filter(h=>!e.months.has(h)),u=Array.from(t,h=>tb(h,a)),f=Array.
from(t).slice(1).map((h,g)=>({span:{label:Nr(h),begin:h},value:u[g+1]-u[g],n:1})),c=O("method-t-rare",{mean:Ce(i.mean,1).
toFixed(1),empty:G(i.empty)}),l=ub(f.map(h=>h.span.begin),r),v=n-t.length,d=(v?[O("left-no-day",{n:v})]:[]).concat(a.length?
O("left-nothing-began",{n:a.length}):[]);return lb({kind:"t",of:"days between",title:O("title-days"),unit:"days",direction:"\
higher",by:"event",target:null,values:f,leftOut:d,about:O("method-t-days")+" "+c,since:Math.max(tb(Xj(s,e),a)-u[u.length-
1],0)},zq(f.map(h=>h.value),Array.from(l.keys())),l)}function fb(e,r){return{...e,unavailable:r,sentence:r}}function lb(e,r,t){
if(!r)return fb(e,O("few-points",{n:e.values.length,needs:Zu}));let n=e.values.map((u,f)=>({begin:u.span.begin,label:u.span.
label,value:u.value,n:u.n,cause:r.causes[f],pointType:r.pointTypes[f]})),o=r.segments[r.segments.length-1],s=e.since!==null&&
e.since>o.upper?" "+O("long-since"):"",i=jj(e.by,n,o)+s,a=r.segments.map(u=>Object.assign(u,{reason:t.get(u.start)||""}));
return{...e,unavailable:"",points:n,segments:a,assurance:r.assurance,sentence:i,says:i+(e.target===null?"":" "+O(Uj[r.assurance])),
warnings:Vj(e,n,a),method:e.about+" "+O(e.kind==="xmr"?"method-xmr":"method-t"),source:O(e.kind==="xmr"?"source-xmr":"so\
urce-t"),middle:O(e.kind==="xmr"?"middle-average":"middle-gap"),n:K(e.values.map(u=>u.n))}}function Vj(e,r,t){let n=r.filter(
i=>i.cause!=="common").length,o=t.map(i=>i.stop-i.start).filter(i=>i<xu),s=e.kind==="xmr"&&t.length===1&&n>r.length/2;return o.
map(i=>O("provisional",{n:i,needs:xu})).concat(s?O("two-averages"):[])}function jj(e,r,t){let n=r[r.length-1];if(n.pointType===
"common")return O("no-real-change");let o=Hj.includes(n.cause),s={type:n.pointType,side:o?"above":"below"},i=(e==="event"?
"gap":e)+"s";if(/the limit$/.test(n.cause))return O(e==="event"?"gap-beyond":"beyond",{...s,label:n.label});if(n.cause.startsWith(
"two of three"))return O("near",{...s,what:i});let a=r.slice(t.start).map(f=>f.value);if(/ing$/.test(n.cause))return O("\
trend",{...s,n:Kj(a,o),what:i});let u=$j(a,t.mean,o);return e==="event"?O("run-of-gaps",{...s,n:u.n,but_one:u.butOne}):O(
"run",{...s,by:e,since:r[r.length-u.n].label,but_one:u.butOne})}function $j(e,r,t){let[n,o,s]=[0,0,0];for(let i=1;i<=e.length;i+=
1){let a=e[e.length-i];if((t?a>r:a<r)?[n,s]=[i,o]:o+=1,o>1)break}return{n,butOne:s>0}}function Kj(e,r){let t=1;for(;t<e.
length;){let[n,o]=e.slice(e.length-t-1);if(r?o<=n:o>=n)break;t+=1}return t}function v0(e){return O("pattern-"+e.cause.replaceAll(
" ","-"))}function qn(e,r){if(e.unit==="share")return G(r);let t=Gt(Ut(r));return t+" "+(t==="1"?e.unit.slice(0,-1):e.unit)}
function d0(e,r){return e.unit==="share"?Math.min(Math.max(r,0),1):Math.max(r,0)}function Yj(e){return e.segments.map(r=>{
let t={begin:e.points[r.start].label,middle:e.middle,mean:qn(e,r.mean)};if(Number.isNaN(r.lower))return O("levels-withou\
t-limits",t);let[n,o]=[r.lower,r.upper].map(s=>qn(e,d0(e,s)));return O("levels",{...t,span:(e.unit==="share"?n:n.split("\
 ")[0])+" to "+o})})}function pb(e){return Yj(e).concat(e.warnings,e.leftOut)}var rc=8,vb=[.001,.025,.975,.999],db=.1,Qj=6,ec=80;function Zj(e,r,t){let n=(Math.asin(Math.sqrt(e/r))-Math.asin(Math.sqrt(
t)))*Math.sqrt(4*r);if(Math.abs(n)>=Qj)return n;let o=mb(e,r,t),s=mb(r-e,r,1-t);return Math.min(o,s)?o<=s?Vs(o):-Vs(s):n}
function mb(e,r,t){return(au(e-1,r,t)+au(e,r,t))/2}function xj(e,r){let t=Array.from(e).sort((s,i)=>s-i),n=r*(t.length-1),
o=Math.floor(n);return t[o]+(t[Math.min(o+1,t.length-1)]-t[o])*(n-o)}function Jj(e,r){let[t,n]=[db,1-db].map(f=>xj(e,f)),
s=e.map(f=>Math.pow(Math.min(Math.max(f,t),n),2)).reduce((f,c)=>f+c,0)/r.length,i=0,a=0;for(let f of r)i+=4*f,a+=16*f*f;
let u=(r.length*s-(r.length-1))/(i-a/i);return{spread:s,between:Math.sqrt(Math.max(u,0))}}function hb(e,r,t){let n=vb.map(
i=>Uy(e,r,i)/e);if(!t)return n;let o=Math.asin(Math.sqrt(r)),s=Math.sqrt(1/(4*e)+t*t);return n.map((i,a)=>{let u=Math.min(
Math.max(o+Vs(vb[a])*s,0),Math.PI/2),f=Math.pow(Math.sin(u),2);return a<2?Math.min(i,f):Math.max(i,f)})}function zj(e,r){
return e>r[2]?e>r[3]?"above 99.8 %":"above 95 %":e<r[1]?e<r[0]?"below 99.8 %":"below 95 %":"within"}function e$(e){let r=Math.
log10(e*1.05),t=new Set;for(let n=0;n<ec;n+=1)t.add(Xt(n===ec-1?e*1.05:Math.pow(10,r*n/(ec-1))));return Array.from(t)}function gb(e){
let r=e.filter(l=>l.n>0),t=K(r.map(l=>l.met)),n=K(r.map(l=>l.n)),o=Math.max(...r.map(l=>l.n)),s={n,most:o,share:t/n,sites:r};
if(r.length<rc)return{...s,unavailable:"few"};if(!t||t===n)return{...s,unavailable:"same"};let i=r.map(l=>Zj(l.met,l.n,s.
share)),{spread:a,between:u}=Jj(i,r.map(l=>l.n)),f=r.map(l=>{let v=hb(l.n,s.share,u);return{name:l.name,met:l.met,n:l.n,
share:l.met/l.n,limits:v,position:zj(l.met/l.n,v)}});if(f.every(l=>l.limits[1]<=0&&l.limits[2]>=1))return{...s,sites:f,unavailable:"\
small"};let c=e$(o).map(l=>({n:l,limits:hb(l,s.share,u)}));return{...s,sites:f,unavailable:"",lines:c,spread:a,between:u}}var tc=4,yb={within:"within","above 95 %":"above","below 95 %":"below","above 99.8 %":"far-above","below 99.8 %":"far-be\
low"};function wb(e,r){let t=gb(r.filter(o=>e.has(o)).map(o=>{let s={outcomes:e.get(o)??vr()};return{name:o,met:s.outcomes[0],
n:pe(s)}}));if(t.unavailable)return{...t,unavailable:t$(t)};let n=Ce(t.spread,1).toFixed(1);return{...t,unavailable:"",source:O(
"source-funnel"),method:O("method-funnel",{widened:!!t.between,phi:n}),says:r$(t)}}function qb(e){return O("position-"+yb[e])}
function r$(e){let r=G(e.share),t=e.sites.filter(o=>o.position!=="within"),n=e.between?[O("sites-differ")]:[];return t.length?
(t.sort((o,s)=>Number(s.position.endsWith("99.8 %"))-Number(o.position.endsWith("99.8 %"))),t.slice(0,tc).forEach((o,s)=>{
let i={site:o.name,share:G(o.share),position:yb[o.position]};n.push(s?O("next-site",i):O("one-site",{...i,overall:r}))}),
t.length>tc&&n.push(O("more-sites",{n:t.length-tc})),n.concat(O("funnel-not-why")).join(" ")):n.concat(O("no-site",{n:e.
sites.length,share:r})).join(" ")}function t$(e){let r=e.sites.length;return e.unavailable==="few"?O("few-sites",{n:r,needs:rc}):
e.unavailable==="same"?O("sites-alike",{n:r,share:e.share?"100%":"0%"}):O("sites-small",{n:e.most})}var _o=3;function n$(e,r,t){let n={outcomes:r},o=pe(n),[s,i]=Be(n),a=o>=t;return{year:e,when:O("year-to",{year:String(e)}),
n:o,met:r[0],share:s,enough:a,words:a?O("own-row",{share:s,interval:i}):Wr(o)}}function bb(e,r,t){let{of:n}=t.charts.published,
o=Array.from(Dw(e,r)).sort((u,f)=>u[0]-f[0]).map(u=>n$(u[0],u[1],t.needed)),s=o.filter(u=>u.enough).pop(),i={unavailable:"",
own:o,n:K(o.map(u=>u.n)),method:O("method-published"),source:O("source-wilson")};if(!s){let u=o.length?O("few-in-years",
{needs:t.needed}):O("none-by-definition");return Object.assign(i,{unavailable:u,sentence:u+" "+n[r].latest})}let a=O("ow\
n-share",{when:s.when,share:s.share})+" "+(n[r].beside[s.year]||O("nothing-for-year"));return Object.assign(i,{says:a})}function Nb(e){let r=new Map;for(let t of kr(e)){let n=lt.month[t];He(r,n,()=>[]).push(t)}return r}function Sb(e,r){let t=[],
n=(u,f,c,l,v)=>{r(l)&&r(v)&&t.push({name:u,one:f,two:c,waits:[l,v]})},o=xw(e);for(let[u,f,c,l,v]of W.turnaround.compared)
l&&r(o[l[0]])?n(u,l[1],c,o[l[0]],o[f]):v&&n(u,c,v[1],o[f],o[v[0]]);let s=Fu(e,"hours"),[i,a]=W.turnaround.hours;return n(
O("in-or-out"),i,a,s.get(i)||[],s.get(a)||[]),t}var o$=W.turnaround.needed,nc={cases:null,byStep:[],curves:new Map,pairs:new Map};
function To(){return nc.cases!==k&&(nc={cases:k,byStep:e0(k),curves:new Map,pairs:new Map}),nc}function kr(e){return To().
byStep[r0(e)]}function*oc(e,r,t,n,o){let s=$r(e,r==="hours"),i=yield*nw(s,t.map(c=>c.at)),a={name:n,waits:s,...bo(s)};if(!i)
return{...a,unavailable:yq(a.n),quantiles:[],done:[]};let u=i.quantiles.map(c=>({...c,words:Uu(c,r),whole:Gu(c,r)})),f=t.
filter(c=>xc(e.grid,c.at)).map(c=>hq(aw(i,c.at),c));return{...a,unavailable:"",quantiles:u,done:f,sentence:gq(a,u,f),grid:e.
grid,method:Bu(a,"method-curve")+wn(e.grid),source:mq(a),drawn:fw(i,o),openAt:lw(s)}}function*bn(e){let{curves:r}=To(),t=r.
get(e);if(t)return t;let{unit:n,limits:o}=W.turnaround.timed[e],s=yield*oc(Pr(kr(e),n==="hours"),n,o,"all",cw);return r.
set(e,s),s}function sc(e){return He(To().pairs,e,()=>Sb(kr(e),r=>r.length))}function*ic(e,r){if(!r.found){let{unit:t}=W.
turnaround.timed[e],n=Zc(r.waits.map(i=>Pr(i,t==="hours"))),o=yield*oc(n[0],t,[],r.one,mu),s=yield*oc(n[1],t,[],r.two,mu);
r.found=yield*s$(r,[o,s],t)}return r.found}function*s$(e,r,t){let n=r[0].n+r[1].n;if(r[0].unavailable||r[1].unavailable){
let a=Xu(e,Math.min(r[0].n,r[1].n),ut);return{unavailable:a,sentence:a}}let o=r.map(a=>a.quantiles[0]),s=yield*jq(r[0].waits,
r[1].waits);return{unavailable:"",sentence:wq(e,o,Vq(o[0],o[1]),s,t),curves:r,n,method:O("method-log-rank")+wn(r[0].grid),
source:O("source-log-rank")}}function ac(e,r){let t=m.standards.findIndex(i=>i[0]===e),n=new Map,o=i=>He(n,i,()=>({outcomes:t0(
i,t)}));return Sb(kr(r),i=>K(o(i).outcomes)).map(i=>i$(i,i.waits.map(o)))}function i$(e,r){let t=r.map(pe),n=Math.min(...t);
if(n<$u){let a=Xu(e,n,$u);return{pair:e,lines:r,unavailable:a,sentence:a}}let o=r.map((a,u)=>Dr(a.outcomes[0],t[u])),s=r.
map(a=>Be(a)[0]),i=$q(o[0],o[1]);return{pair:e,lines:r,unavailable:"",words:s,n:t[0]+t[1],points:qq(i),sentence:bq(e,o.map(
a=>a.share),s,i)}}function*Ab(e){let{unit:r,grouped:t}=W.turnaround.timed[e],n=$r(Pr(kr(e),r==="hours"),r==="hours"),o=[];
for(let[s,i]of t){let a=Fu(kr(e),s),u=[],f=0;for(let c of i.filter(l=>a.has(l))){let l=Pr(a.get(c)??[],r==="hours");f=Math.
max(f,l.grid),u.push(yield*a$(c,$r(l,r==="hours"),r)),yield}o.push(Object.assign(Ku(s,u,W.turnaround),{method:Bu(bo(n),"\
method-medians")+wn(f,!0)}))}return o}function*a$(e,r,t){let{n,open:o}=bo(r),s=n>=o$?yield*sw(r):null,i=s?Gu(s,t):Wr(n),
a=s&&Number.isFinite(s.low)&&Number.isFinite(s.high),u={name:e,value:null,interval:null,said:i};return a&&Object.assign(
u,{value:[s.low,s.high].map(Pt),interval:[s.ciLow,s.ciHigh].map(Pt)}),{name:e,n,counted:n,enough:s!==null,cells:[i,T(o)],
dot:u}}var u$=2,c$=8;function Eb(e,r,t){let n=r.looks[e.kind==="xmr"?"share":"days"],o=r.looks[e.of==="share"?"share":"days"].layout.
yaxis,s=e.points.map(v=>ye(v.begin)),i=Math.max(Math.floor((e.points[s.length-1].begin-e.points[0].begin)*.04),10),a=e.points[0].
begin-i,u=e.points[s.length-1].begin+i,f=v=>n.data.find(d=>d.name===v),c=[{...n.data[0],x:s,y:e.points.map(v=>v.value)}];
for(let v of Object.keys(r.kinds)){let d=e.points.filter(h=>h.pointType===v);d.length&&c.push(l$(e,d,f(r.kinds[v]),r.kinds[v]))}
let l=Ob(n.layout,t,a,u,4,ye);return{data:c.concat(p$(e,f,ye(u))),layout:{...n.layout,yaxis:f$(e,o),xaxis:{...n.layout.xaxis,
range:[ye(a),ye(u)]},shapes:l.shapes,annotations:l.labels.concat(v$(e,n.layout.annotations))}}}function f$(e,r){let t={...r},
n=Math.max(...e.points.map(o=>o.value),...e.segments.map(o=>o.upper||0));return e.of==="median"&&(t.title={...r.title,text:O(
"scale-median",{unit:e.unit})}),(e.unit==="hours"||n>c$)&&delete t.dtick,t}function l$(e,r,t,n){return{...t,x:r.map(o=>ye(
o.begin)),y:r.map(o=>o.value),customdata:r.map(o=>[o.label,qn(e,o.value)].concat(e.of==="days between"?[]:[T(o.n)+" wait\
s"],o.cause==="common"?[]:[n+": "+v0(o)]).join("<br>"))}}function p$(e,r,t){let n=[],o=(s,i,a,u,f)=>{n.push({...r(u),x:[
s,i],y:[a,a],showlegend:f})};return e.segments.forEach((s,i)=>{let a=ye(e.points[s.start].begin),u=s.stop<e.points.length?
ye(e.points[s.stop].begin):t;o(a,u,s.mean,e.middle,i===0),!Number.isNaN(s.lower)&&(o(a,u,d0(e,s.lower),"expected range",
!1),o(a,u,d0(e,s.upper),"expected range",i===0))}),e.target!==null&&o(ye(e.points[0].begin),t,e.target,"target",!0),n}function Ob(e,r,t,n,o,s){
let i={shapes:[],labels:[]};return r.map(u=>({one:u,begin:Math.max(u.begin??t,t),end:Math.min(u.end===null?n:u.end+1,n)})).
filter(u=>u.begin<u.end).forEach((u,f)=>{i.shapes.push({...e.shapes[0],name:ue(u.one.name),x0:s(u.begin),x1:s(u.end)}),u.
one.begin!==null&&i.shapes.push({...e.shapes[1],x0:s(u.begin),x1:s(u.begin)}),u.one.end!==null&&i.shapes.push({...e.shapes[1],
x0:s(u.end),x1:s(u.end)}),i.labels.push({...e.annotations[0],x:s(u.begin),yshift:o+15*(f%u$),text:ue(u.one.name),hovertext:ue(
u.one.words)})}),i}function v$(e,r){let t=["Variation: "+e.points[e.points.length-1].pointType];e.assurance.startsWith("\
no ")||t.push("Assurance: "+e.assurance);let n=e.segments.filter(o=>o.reason).map(o=>({...r[2],x:ye(e.points[o.start].begin),
text:Eq(r[2].text,{reason:ue(o.reason)})}));return[{...r[1],text:t.join("<br>")}].concat(n)}function Ib(e,r){let t=r.looks.
funnel,n=e.sites.map(v=>v.n),[o,s]=[Math.min(...n),Math.max(...n)],i=Math.max((s-o)*.25,2),a=Xt(o-i),u=e.lines.slice(e.lines.
slice(1).filter(v=>v.n<=a).length),f=u.map(v=>v.n),c=[null,2,1,3,0].map((v,d)=>({...t.data[d],x:f,y:u.map(h=>v===null?e.
share:h.limits[v])}));for(let v of t.data.slice(5)){let d=e.sites.filter(h=>r.positions[h.position]===v.name);d.length&&
c.push(d$(d,v))}let l=Math.min(...e.sites.map(v=>Math.min(v.limits[0],v.share)));return{data:c,layout:{...t.layout,xaxis:{
...t.layout.xaxis,range:[Math.max(o-i,0),s+i*.6]},yaxis:{...t.layout.yaxis,range:[Math.max(l-.06,-.02),1.04]}}}}function d$(e,r){
return{...r,x:e.map(t=>t.n),y:e.map(t=>t.share),text:e.map(t=>t.position==="within"?"":" "+ue(t.name)),customdata:e.map(
t=>{let n="95% limits "+G(t.limits[1])+" to "+G(t.limits[2]);return[ue(t.name),f0(t.met,t.n),r.name,n].join("<br>")})}}function _b(e,r,t,n){
let o=e.own.filter(l=>l.enough),s=r.data[r.data.length-1],i=r.data.slice(0,-1),a=[...new Set(i.flatMap(l=>l.x).concat(o.
map(l=>l.year)))].sort(),[u,f]=[a[0],a[a.length-1]],c=Ob(t.charts.looks.share.layout,n,ze((u-1)*12+_o),ze(f*12+_o),4,h$);
return{data:i.concat(m$(s,o,t.charts.published.aside)),layout:{...r.layout,xaxis:{...r.layout.xaxis,tickvals:a,range:[u-
.5,f+.5]},shapes:c.shapes,annotations:c.labels}}}function m$(e,r,t){let n=r.map(o=>Dr(o.met,o.n));return{...e,x:r.map(o=>o.
year+t),y:n.map(o=>o.share),error_y:{...e.error_y,array:n.map(o=>o.high-o.share),arrayminus:n.map(o=>o.share-o.low)},customdata:r.
map(o=>ue(O("own-hover",{when:o.when,share:o.share})))}}function h$(e){let r=qr(e),t=r.getUTCFullYear()+(r.getUTCMonth()>=
_o?1:0),[n,o]=[(t-1)*12,t*12].map(s=>ze(s+_o));return t-.5+(e-n)/(o-n)}function g$(e){let[r,t,n,o]=e.limits.map(G);return he([e.name,f0(e.met,e.n),t+" to "+n,r+" to "+o,qb(e.position)])}var y$="\
No wait of the chosen cases is of this step.";function w$(e,r,t){let[n,o]=[e.querySelector(".refusal"),e.querySelector("\
.whole")];if(n.hidden=!r||!r.unavailable,o.hidden=!r||!!r.unavailable,!r)return;for(let i of e.querySelectorAll(".withou\
t"))i.hidden=!r.unavailable,i.querySelector("tbody").replaceChildren(...(t.rows??[]).map(a=>a.cloneNode(!0)));if(r.unavailable){
n.textContent=r.sentence||r.unavailable;return}let s=e.querySelector("figure");t.title&&(s.querySelector(".title").textContent=
t.title),s.querySelector(".says").textContent=r.says,s.querySelector("tbody").replaceChildren(...t.rows??[]),s.querySelector(
".behind > summary").textContent="The table behind it ("+t.behind+")",e.querySelector(".beside").replaceChildren(...(t.beside??
[]).map(i=>_("p",{class:"small"},i))),e.querySelector(".basis").textContent="n = "+T(r.n??0)+". "+r.method+" Source: "+r.
source+"."}function q$(e,r){return!r||r.unavailable?{}:{title:e.dataset.whose+": "+r.title.slice(0,1).toLowerCase()+r.title.
slice(1),rows:r.points.map(t=>he([t.label,qn(r,t.value),T(t.n),v0(t)])),behind:r.points.length+" points",beside:pb(r)}}function b$(e){
return e.unavailable?{}:{rows:e.sites.map(g$),behind:e.sites.length+" sites",beside:[]}}var N$={share(e,r){let{targets:t}=r.
charts,n=Cn(k,r.charts.periods);return uc(e,r,ob(m0(e,r),n,t[e.dataset.of]||null),n)},days(e,r){let t=Cn(k,r.charts.periods);
return uc(e,r,cb(m0(e,r),t),t)},median(e,r){let t=Nb(e.dataset.of);if(!t.size)return[{unavailable:y$},{},null];let n=Cn(
k,r.charts.periods);return uc(e,r,sb(t,r.timed[e.dataset.of].unit,n),n)},funnel(e,r){let t=(r.shares[e.dataset.of].find(
o=>o[0]==="site")||["site",[]])[1],n=wb(m0(e,r).sites,t.filter(o=>o!==r.unknown));return[n,b$(n),n.unavailable?null:Ib(n,
r.charts)]},published(e,r){let t=bb(k,e.dataset.of,r),n=t.unavailable?null:_b(t,r.figures[e.dataset.name],r,Cn(k,r.charts.
periods));return[t,E$(e,t),n]}};function m0(e,r){return Zw(k,r)[m.standards.findIndex(t=>t[0]===e.dataset.of)]}function uc(e,r,t,n){
let o=t&&!t.unavailable?Eb(t,r.charts,n):null;return[t,q$(e,t),o]}function Tb(e,r){return/median|published/.test(e.dataset.
chart)||m0(e,r).n?N$[e.dataset.chart](e,r):[e.dataset.chart==="days"?null:{unavailable:l0},{},null]}function Mb(e,r){if(!oe)
return;let t=ae("#turnaround [data-chart]"),n=new Map,o=f=>{n.has(f)||n.set(f,A$(f));let[c,l,v]=Tb(f,e);w$(f,c,l),r(f.dataset.
name,v),f.removeAttribute("data-stale")},s=f=>f.matches("[data-stale]")&&!f.closest("details:not([open])"),i=function*(){
yield*n0();for(let f of t.filter(s))o(f),yield},a=!1,u=()=>{if(!(!a&&!B())){a=B();for(let f of t)r(f.dataset.name,a?null:
e.figures[f.dataset.name]),f.toggleAttribute("data-stale",a),!a&&n.has(f)&&n.get(f)();Rr(i),Rr(()=>{S$(e,t)})}};for(let f of ae(
"#turnaround details"))f.addEventListener("toggle",()=>{t.some(s)&&Rr(i)});Q("turnaround",u),u()}function S$(e,r){let t=ae(
"#turnaround [data-too-few]");for(let s of t)s.hidden=!B()||!r.some(i=>{let a=s.contains(i)&&Tb(i,e)[0];return a&&!a.unavailable});
let n=S("too-few-standards");if(!n)return;let o=t.filter(s=>s.hidden).map(s=>s.dataset.tooFew);n.hidden=!o.length,n.querySelector(
"span").textContent=o.join(", ")}function A$(e){let r=de(Array.from(e.querySelectorAll(".refusal, .title, .says, tbody, \
.behind > summary, .beside, .basis"))),t=Array.from(e.querySelectorAll(".refusal, .whole, .without")),n=t.map(o=>o.hidden);
return()=>{r(),t.forEach((o,s)=>{o.hidden=n[s]})}}function E$(e,r){let t=Array.from(e.querySelector("tbody").rows).filter(
o=>!("own"in o.dataset)),n=r.own.map(o=>{let s=he([O("this-log"),o.when,o.words]);return s.dataset.own="",s});return{rows:t.
concat(n),behind:D(t.length+n.length,"figure"),beside:[]}}function h0(e,r,t,n){let o=Object.fromEntries(Object.entries(e.layout).filter(u=>!/^[xy]axis/.test(u[0]))),s={data:[],most:n?
O$(t):1,times:!!n,layout:Object.assign(o,{annotations:[]})},i=K(cc(r,t.map(u=>u.dots.length)));o.height=e.layout.height-
K(cc(r,I$(e)))+i;let a=1;for(let u=0;u<t.length;u+=r.columns){let f=t.slice(u,u+r.columns);f.forEach((c,l)=>{let v=r.row*
Math.min(c.dots.length,r.most),h={x:[l/r.columns+r.names,(l+1)/r.columns-r.gap],y:[a-(r.head+v)/i,a-r.head/i]};_$(s,e,r,
c,u+l+1,h)}),a-=cc(r,f.map(c=>c.dots.length))[0]/i}return{data:s.data,layout:s.layout}}function fc(e){return e.value!==null}
function O$(e){let r=e.flatMap(o=>o.dots).filter(fc),t=r.map(o=>o.value[1]).concat(1),n=r.map(o=>o.interval[1]).filter(Number.
isFinite);return Math.min(Math.max(...t,...n),Math.max(...t)*2.5)*1.05}function cc(e,r){let t=[];for(let n=0;n<r.length;n+=
e.columns){let o=Math.max(...r.slice(n,n+e.columns).map(s=>Math.min(s,e.most)));t.push(e.head+e.foot+e.row*o)}return t}function I$(e){
let r=t=>Number(t.slice(5)||1);return Object.keys(e.layout).filter(t=>t.startsWith("yaxis")).sort((t,n)=>r(t)-r(n)).map(
t=>e.layout[t].tickvals.length)}function _$(e,r,t,n,o,s){let i=o===1?"":String(o),a=n.dots.slice(0,t.most),u=n.dots.length-
a.length;e.layout["xaxis"+i]={...r.layout.xaxis,domain:s.x,anchor:"y"+i,...e.times?{range:[0,e.most]}:{}},e.layout["yaxi\
s"+i]={...r.layout.yaxis,domain:s.y,anchor:"x"+i,range:[a.length-.4,-.6],tickvals:a.map((f,c)=>c),ticktext:a.map(f=>T$(f.
name,t.label))},e.layout.annotations.push({...r.layout.annotations[0],x:s.x[0]-t.names+.01,y:s.y[1],text:ue(n.title)+(u?
" ("+u+" more in the table)":"")}),M$(a,e.most).forEach((f,c)=>{e.data.push({...r.data[c],...f,xaxis:"x"+i,yaxis:"y"+i})})}
function T$(e,r){let t=Array.from(e);return ue(t.length<=r?e:t.slice(0,r-1).join("")+"\u2026")+"  "}function M$(e,r){let t=e.
filter(fc),n=e.filter(i=>!fc(i)),o=i=>e.indexOf(i),s=t.flatMap(i=>[o(i),o(i),null]);return[{x:t.flatMap(i=>[i.interval[0],
Number.isFinite(i.interval[1])?i.interval[1]:r,null]),y:s},{x:t.flatMap(i=>[...i.value,null]),y:s},{x:t.map(i=>(i.value[0]+
i.value[1])/2),y:t.map(o),customdata:t.map(i=>ue(i.name)+": "+ue(i.said))},{x:n.map(()=>0),y:n.map(o),text:n.map(i=>" "+
ue(i.said))}]}function L$(e,r,t){let n=t?_("a",{href:"#surveys",class:"to-surveys","data-by":e.by,"data-group":r.name},r.name):r.name,
o=r.cells.map(s=>_("td",{class:/^[\d,]+$/.test(s)?"n":null},s));return _("tr",null,_("th",{scope:"row"},n),_("td",null,e.
title),_("td",{class:"n"},T(r.n)),...o)}function lc(e,r,t,n,o,s){let i=r.filter(l=>!l.unavailable),a=r.some(l=>l.groups.
length);e.querySelector(".quiet").textContent=a?r.map(l=>l.unavailable).filter(Boolean).join(" "):o;let u=e.querySelector(
"figure");if(!u)return null;for(let l of[u,...e.querySelectorAll(".basis")])l.hidden=!i.length;if(!i.length)return null;
let f=u.querySelector(".to-surveys")!==null;u.querySelector("tbody").replaceChildren(...i.flatMap(l=>l.groups.map(v=>L$(
l,v,f)))),u.querySelector("summary").textContent="The table behind it ("+D(i.length,"grouping")+")";for(let l of u.querySelectorAll(
"[data-about]")){let v=i.find(d=>d.by===l.dataset.about);l.hidden=!v,v&&(l.querySelector(".count").textContent=T(v.n))}let c=i.
map(l=>({title:l.title,dots:l.groups.map(v=>v.dot)}));return h0(n,t.sizes,c,s)}function Lb(e,r){if(!oe)return;let t=ae("\
#turnaround [data-groups]"),n=m.standards.map(a=>a[0]),o=de(t.flatMap(a=>Array.from(a.querySelectorAll(".quiet, tbody, s\
ummary, [data-about]")))),s=!1,i=function(){if(!s&&!B())return;s=B(),o();let a=s?Ww(k,e):null;for(let u of t){let f=u.dataset.
groups,c="shares-"+f;for(let v of u.querySelectorAll("figure, .basis, [data-about]"))v.hidden=!1;let l=e.figures[c];r(c,
a?lc(u,Kq(a[n.indexOf(f)],e,e.shares[f]),e,l,l0):l)}};Q("turnaround",i),i()}function C$(e){let r=D0(e);return r<0?e:m.results[r][1]}function Cb(){let e=m.steps.find(t=>t[0]===M.step),r=[e&&"of "+e[1],
M.agency&&"for "+M.agency,M.outcome&&"with the result: "+C$(M.outcome)].filter(Boolean);return[M.site&&"with an event at\
 "+M.site,M.from&&"begun on or after "+Nr(Ln(M.from)),M.to&&"begun on or before "+Nr(Ln(M.to)),r.length&&"with a wait "+
r.join(" "),M.find&&"with '"+M.find+"' in their name"].filter(Boolean).join("; ")}function g0(){let e=oe||!E.n?"case":"c\
ase told one by one",r=D(E.n,e,e.replace("case","cases"));return B()?T(k.length)+" of "+r:E.n===1?"the one "+e:"all "+r}
function y0(){return"Chosen cases: "+g0()+"."}var pc=W.turnaround.marks,Fb=6;function F$(e,r){let t=e.map(s=>s.at);for(let s of r){let i=s.quantiles.map(a=>a.high).filter(
Number.isFinite).map(Pt);t.push(...i.length?i:s.drawn.at.slice(-1))}let n=Math.max(0,...r.map(s=>s.drawn.at[s.drawn.at.length-
1])),o=Math.max(0,...e.map(s=>s.at));return Math.max(Math.min(Math.max(...t,1)*W.turnaround.scale.beyond,n*1.05),o*1.1,1)}
function R$(e,r,t,n,o){let s=pc.data.slice(r*Fb,(r+1)*Fb),{drawn:i,openAt:a}=e,u=i.at.length-1,f=[0].concat(i.at,Math.max(
n,i.at[u])),c=(h,g,w)=>{let y=s[h].name===void 0?{}:{name:t+s[h].name};return{...s[h],...y,x:f,y:[0].concat(g,g[u]),...w}},
l=[0].concat(i.likelyLow,i.likelyLow[u]),v=i.low.every((h,g)=>h===i.high[g]),d=[c(0,i.ciLow),c(1,i.ciHigh),c(2,i.likelyLow,
{name:t+(v?W.turnaround.scale.done:W.turnaround.scale.likely),hovertemplate:t+s[2].hovertemplate,customdata:f.map((h,g)=>G(
l[g])+" done by "+Fe(h,o))})];return v||d.push(c(3,i.low),c(4,i.high)),a.length&&d.push({...s[5],x:a,y:a.map(()=>W.turnaround.
scale.floor),name:t+s[5].name,customdata:a.map(h=>"open for "+Fe(h,o)+" so far")}),d}function vc(e,r,t,n){let o=F$(r,t),
s=t.length>1,i=r.filter(u=>u.at<=o),a={...e.layout,xaxis:{...e.layout.xaxis,range:[0,o]},shapes:i.map(u=>({...pc.layout.
shapes[0],x0:u.at,x1:u.at})),annotations:i.map((u,f)=>({...pc.layout.annotations[f%2],x:u.at,text:ue(u.standard+": "+u.words)}))};
return s&&(a.height+=W.turnaround.scale.legend,a.margin={...a.margin,b:a.margin.b+W.turnaround.scale.legend}),{layout:a,
data:t.flatMap((u,f)=>R$(u,f,s?ue(u.name)+": ":"",o,n))}}function Mo(e,r){S(e).append(...r.map(t=>_("option",{value:t[0]},t[1])))}function P$(){Mo("site",m.sites.map(o=>[o,o])),
S("site").disabled=!m.sites.length;let e=[...new Set(m.waits.agency)].sort((o,s)=>o-s);Mo("agency",e.map(o=>[m.agencies[o],
m.agencies[o]]));let r=[...new Set(m.waits.step)].sort((o,s)=>o-s);Mo("step",r.map(o=>[m.steps[o][0],Ge(o)]));let t=new Set(
m.waits.result);Mo("outcome",m.results.filter((o,s)=>t.has(s)));let n=m.periods;Mo("period",n.map((o,s)=>[String(s),o[0]])),
S("period").closest("label").hidden=!n.length}function Rb(){for(let t of Xr){let n=S(t);n!==document.activeElement&&(n.value=
M[t]||""),n.value!==(M[t]||"")&&n!==document.activeElement&&Ee({[t]:""})}let e=Bo();S("period").value=e<0?"":String(e);let r=B()?
g0()+": "+Cb():g0();S("choice").textContent=r,S("choose-all").hidden=!B(),document.body.dataset.choice=B()?r:"",dc()}function dc(){
let e=B()?D$():{};for(let r of ae(".scope")){r.hidden=!B(),r.classList.toggle("all",r.dataset.scope!=="chosen");let t={chosen:y0,
all:()=>"All cases: this part does not follow the choice of cases.",still:()=>[r.dataset.words||W$,e[r.dataset.of]].filter(
Boolean).join(" ")};r.textContent=t[r.dataset.scope]()}}var W$="Of all cases, and not changed by the choice.";function D$(){
let e=W.turnaround&&W.turnaround.own,r=Xr.filter(t=>M[t]).join(" ");return e&&r==="site"?e.site[M.site]||{}:e&&Bo()>=0&&
/^(from|to|from to)$/.test(r)?e.period[m.periods[Bo()][0]]||{}:{}}function Pb(){P$(),S("choose").hidden=!1,S("choose").addEventListener(
"submit",r=>{r.preventDefault()});for(let r of Xr){let t=()=>Ee({[r]:S(r).value});r==="find"?S(r).addEventListener("inpu\
t",Ys(t,150)):S(r).addEventListener("change",t)}S("period").addEventListener("change",()=>{let r=m.periods[S("period").value];
Ee(r?{from:ye(r[1]),to:ye(r[2])}:{from:"",to:""})}),S("choose-all").addEventListener("click",()=>{Ee(Object.fromEntries(
Xr.map(r=>[r,""]))),S("choose-words").focus()}),Q("",Rb),Rb(),B()&&(S("choose-more").open=!0)}function Db(e,r){return _("p",{class:"small basis"},e+r.method+" Source: "+r.source+".")}function Lo(e){return[...new Set(
e.map(t=>t.method))].sort().map(t=>{let n=e.filter(i=>i.method===t),o=n.map(i=>T(i.n)),s=o.pop();return Db("n = "+(o.length?
o.join(", ")+" and ":"")+s+". ",n[0])})}function kb(e,r){let t=r.unavailable?[r.unavailable,"",""]:r.quantiles.map(n=>n.
whole);return he([e,T(r.n),T(r.open)].concat(t,r.done.map(n=>n.words).join("; ")))}function Hb(e,r,t,n){let o=S(e).content.
cloneNode(!0),s=o.querySelector("figure");return s.id="chart-"+r,s.querySelector(".title").textContent=t,n&&(s.querySelector(
".says").textContent=n),s.querySelector(".scope").hidden=!1,s.querySelector(".scope").textContent=y0(),o.querySelector("\
.basis").remove(),On(s),s}function k$(e,r){let t=e.dataset.leg,{unit:n,limits:o,title:s}=W.turnaround.timed[t],i=W.turnaround.
figures["curve-"+t],a=S("chart-curve-"+t),u=a.nextElementSibling,f=e.querySelector(".refused");return[function*(){let c=yield*bn(
t);f.hidden=!c.unavailable,f.textContent=c.unavailable,a.hidden=u.hidden=!!c.unavailable,!c.unavailable&&(a.querySelector(
".says").textContent=c.sentence,a.querySelector("tbody").replaceChildren(kb("all",c)),u.replaceChildren(...Lo([c])[0].childNodes),
r("curve-"+t,vc(i,o,[c],n)))},function*(){let c=[],l=[];for(let d of sc(t)){let h=yield*ic(t,d),g="compared-"+t+"-"+l.length;
h.unavailable||c.push([g,vc(i,o,h.curves,n)]),l.push(h.unavailable?[_("p",null,h.sentence)]:H$(g,s+". "+Sq(d),h))}let v=[
[_("p",null,O("nothing-compared"))]];e.querySelector(".compared").replaceChildren(...(l.length?l:v).flat());for(let[d,h]of c)
r(d,h)},function*(){let c=e.querySelector(".medians"),l=yield*Ab(t),v=yield*bn(t),d="medians-"+t,h=lc(c,l,W.turnaround,W.
turnaround.figures[d],"No wait of the chosen cases is of this step.",!0);B$(c,l.filter(g=>!g.unavailable),v.source),r(d,
h)}]}function H$(e,r,t){let n=Hb("like-times",e,r,t.sentence);return n.querySelector("tbody").replaceChildren(...t.curves.
map(o=>kb(o.name,o))),n.querySelector(".scroll").setAttribute("aria-label","Times of "+r),[n,...Lo([t]),...Lo(t.curves)]}
function B$(e,r,t){for(let o of e.querySelectorAll(":scope > .basis"))o.remove();let n=[...new Set(r.map(o=>o.method))].
sort();e.querySelector(".quiet").before(...n.map(o=>{let s=r.filter(a=>a.method===o),i=s.length<r.length?s.map(a=>a.title).
join(", ")+": ":"";return Db(i,{method:o??"",source:t})}))}function*U$(e,r){let t=e.dataset.judged,[,n]=W.turnaround.judged.
find(c=>c[0]===t)??["","",""],o=ac(t,n),s={method:O("method-newcombe"),source:O("source-newcombe")};yield;let i=o.filter(
c=>!c.unavailable),a=[],u="before-after-"+t;i.length&&a.push(G$(u,t,i),...Lo(i.map(c=>({...c,...s})))),a.push(o.length?_(
"ul",null,...o.map(c=>_("li",null,c.sentence+(c.unavailable?"":" n = "+T(c.n)+".")))):_("p",null,O("nothing-compared"))),
e.querySelector(".compared").replaceChildren(...a);let f=W.turnaround.figures[u]||W.turnaround.figures["shares-"+t];i.length&&
f&&r(u,X$(o,f))}function G$(e,r,t){let n=Hb("like-shares",e,r+": shares compared");return n.querySelector("tbody").replaceChildren(
...t.map(o=>he([o.pair.name,o.pair.one,o.words[0],o.pair.two,o.words[1],o.points]))),n}function X$(e,r){let t=e.flatMap(
o=>o.lines.map((s,i)=>{let a=pe(s),u=a?Dr(s.outcomes[0],a):null;return{name:o.pair.name+": "+[o.pair.one,o.pair.two][i],
value:u&&[u.share,u.share],interval:u&&[u.low,u.high],said:Be(s)[0]}})),n=h0(r,W.turnaround.sizes,[{title:"",dots:t}]);return n.
layout.xaxis.domain=W.turnaround.sizes.sides,n.layout.yaxis.ticktext=t.slice(0,W.turnaround.sizes.most).map(o=>ue(o.name)+
"  "),n}function Bb(e,r,t){return[...Array.from(e.cells).slice(0,3),_("td",{colspan:r},t)]}function*V$(e){let r=new Set;
for(let t of e){let n=t.dataset.timed,o=yield*bn(n),s=Array.from(t.cells).slice(0,3);o.unavailable&&o.n&&r.add(o.unavailable),
o.unavailable?t.replaceChildren(...Bb(t,3,o.unavailable)):t.replaceChildren(...s,...[o.quantiles[0].words,o.quantiles[2].
words,j$(n,o)].map(i=>_("td",null,i)))}S("too-few").replaceChildren(...r.size?[Ub(r)]:[])}function j$(e,r){return r.done.
length?r.done.map(o=>o.standard+": "+o.words).join("; "):kr(e).some(o=>m.verdicts.standard[E.verdicts[o]]>=0)?"by standa\
rd, below":"no published limit"}function Ub(e){return _("p",{class:"small"},[...e].join(" "))}function*$$(e){let r=[],t=new Set;
for(let n of e){let o=yield*bn(n.dataset.timed);o.unavailable&&o.n&&t.add(o.unavailable),o.unavailable||r.push(o);let s=o.
unavailable?Bb(n,3,o.unavailable):[...Array.from(n.cells).slice(0,3),...o.quantiles.map(i=>_("td",null,i.whole))];n.replaceChildren(
...s)}S("steps-bases").replaceChildren(...Lo(r),Ub(t))}function*K$(){let e=[],[r]=W.turnaround.hours;for(let[t,n]of W.turnaround.
legs)for(let o of sc(t)){if(o.one!==r)continue;let s=yield*ic(t,o);s.unavailable||e.push(n+". "+s.sentence)}for(let[t,n]of W.
turnaround.judged)if(W.turnaround.order.includes(n)){for(let o of ac(t,n))o.pair.one===r&&!o.unavailable&&e.push(t+". "+
o.sentence);yield}S("out-of-hours").replaceChildren(e.length?_("ul",null,...e.map(t=>_("li",null,t))):_("p",null,"Too fe\
w surveys whose time of request is recorded to compare them."))}function*Y$(e){let r=new Map(m.standards.map(n=>[n[0],n[2]])),
t=m.standards.map(n=>n[0]);e.textContent=W.turnaround.order.length?O("no-survey"):e.textContent;for(let[n,o,s]of W.turnaround.
judged){if(!W.turnaround.order.includes(o)||r.get(n)!=="limit")continue;let i={outcomes:t0(kr(o),t.indexOf(n))};if(!pe(i))
continue;let a=yield*bn(o),u=a.unavailable?null:a.quantiles[0];e.textContent=Aq(Be(i)[0],W.turnaround.timed[o].title,s,u,
i.outcomes[Co]);return}}function Gb(e){if(!oe)return;let r=S("turnaround"),t=b=>Array.from(r.querySelectorAll(b)),n=t("t\
r[data-timed]"),[o,s]=[n.filter(Wb),n.filter(b=>!Wb(b))],i=t("details.leg, details.judged, details.steps"),a=t(".headlin\
e, #too-few, #out-of-hours, #steps-bases, tr[data-timed], .compared, [id^=chart-curve-] + .basis, [id^=chart-curve-] tbo\
dy, [id^=chart-curve-] .says").concat(t(".medians").flatMap(b=>Array.from(b.querySelectorAll(".quiet, tbody, summary, [d\
ata-about] .count")))),u=a.map(b=>Array.from(b.childNodes)),f=t(".medians").map(b=>[b,Array.from(b.childNodes)]),c=new Set,
l=t(".headline, #too-few, #out-of-hours").concat(o),v=!1,d=new Set;function h(b,C){for(let N of b)N.toggleAttribute("dat\
a-stale",C)}function g(){a.forEach((b,C)=>{b.replaceChildren(...u[C])});for(let[b,C]of f){b.replaceChildren(...C);for(let N of b.
querySelectorAll("figure, .basis, [data-about]"))N.hidden=!1}for(let b of t("[id^=chart-curve-], [id^=chart-curve-] + .b\
asis"))b.hidden=!1;for(let b of t(".refused"))b.hidden=!0;for(let b of c)(/^(curve|medians)-/.test(b)?e.redraw:e.put)(b,
W.turnaround.figures[b]);c.clear(),dc()}function w(b,C){c.add(b),e.redraw(b,C)}function*y(b){if(d.add(b),b.matches(".ste\
ps")&&(yield*$$(s)),b.matches(".judged")&&(yield*U$(b,w)),b.matches(".leg"))for(let C of k$(b,w))yield*C();h([b],!1),yield*e.
inTurn()}function*A(){yield*n0(),To(),yield,yield*Y$(r.querySelector(".headline")),o.length&&(yield*V$(o)),h(l.slice(0,2).
concat(o),!1);for(let b of i)b.open&&!d.has(b)&&(yield*y(b));o.length&&(yield*K$()),h(l,!1),yield*e.inTurn()}function q(){
return!v&&!B()?null:(v&&g(),v=B(),d=new Set,h(l.concat(i),v),v?A():e.inTurn())}for(let b of i)b.addEventListener("toggle",
()=>{v&&b.open&&!d.has(b)&&Rr(y(b))});Q("turnaround",q);let F=B()&&q();F&&Rr(F)}function Wb(e){return W.turnaround.order.
includes(e.dataset.timed)}function Vb(e){let t=S("turnaround"),n={...e.figures};function o(g){let w=n[g.id.slice(6)],y=g.querySelector(".drawing");
if(!w||y.childElementCount)return;let A=_("div");y.append(Br(A,"Drawing of "+g.querySelector(".title").textContent)),Plotly.
newPlot(A,w.data,w.layout,Po)}function s(){for(let g of t.querySelectorAll("figure.chart"))g.closest("details:not([open]\
)")||o(g)}for(let g of t.querySelectorAll("details"))g.addEventListener("toggle",s);Me.push(s);function i(g,w){let y=S("\
chart-"+g)&&S("chart-"+g).querySelector(".drawing");if(n[g]=w,!!y){for(let A of y.querySelectorAll(".js-plotly-plot"))Plotly.
purge(A);y.replaceChildren(),w&&Rr(()=>{y.closest("details:not([open])")||o(y.closest("figure"))})}}function*a(){for(let g of t.
querySelectorAll("figure.chart"))g.closest("details:not([open])")||g.querySelector(".js-plotly-plot")||(o(g),yield)}Lb(e,
i),Mb(e,i),s(),Q$(),Gb({redraw:i,inTurn:a,put:g=>{n[g]=e.figures[g]}});let u=S("survey-by");if(!u)return;Q("surveys",d);
let f=S("survey-group"),c=S("survey-outcome");function l(g,w){g.replaceChildren(...w.map(y=>_("option",{value:y[0]},y[1])))}
function v(){l(f,[["","all"]].concat((e.chosenBy[u.value]||[]).map(g=>[g,g])))}function d(){let g=B()?new Set(k.map(Z)):
null,w=g?e.surveys.filter(N=>g.has(N.case)):e.surveys,y=w.filter(N=>(!f.value||N.by[u.value]===f.value)&&(!c.value||N.outcomes.
includes(c.value))),A=e.surveys.length<e.all?", of the first "+T(e.surveys.length)+" of the "+T(e.all)+" there are":"";S(
"survey-count").textContent=T(y.length)+" of "+D(w.length,"survey")+A+(y.length>200?"; the first 200 are shown, and the \
workbook has them all.":".");let q=["Case","Requested","Site","Readers"].concat(e.legs.map(N=>N[1])),F=y.slice(0,200).map(
N=>[N.case,N.requested,N.by.site||"",N.by.readers||""].concat(e.legs.map(H=>N.legs[H[0]]||""))),b=Br(En(q,F),"The survey\
s chosen"),C=S("survey-table").querySelector(".scroll");C?C.replaceWith(b):S("survey-table").prepend(b)}let h=Object.keys(
e.chosenBy);l(u,h.map(g=>[g,e.grouped[g]||g])),h.includes("site")&&(u.value="site"),l(c,[["","any"]].concat(e.outcomes.map(
g=>[g,g]))),v(),d(),u.addEventListener("change",()=>{v(),d()}),f.addEventListener("change",d),c.addEventListener("change",
d),t.addEventListener("click",g=>{let w=g.target.closest("a.to-surveys");w&&(u.value=w.dataset.by,v(),f.value=w.dataset.
group,c.value="",d())})}var Xb={n:0,open:0};function Q$(){if(!oe)return;let e=S("turnaround"),r=Array.from(e.querySelectorAll(
"[data-timed] > .n, [data-clocks], [data-share], #two-readers")),t=de(r),n=function(){if(t(),!B())return;let o=kw(k),s=new Map(
ft(k).lines.map((f,c)=>[xe(m.lines[c][1]),f]));for(let f of e.querySelectorAll("[data-timed]")){let c=o.get(f.dataset.timed)??
Xb;[c.n,c.open].forEach((l,v)=>{f.querySelectorAll(".n")[v].textContent=T(l)})}for(let f of e.querySelectorAll("[data-cl\
ocks]"))f.textContent=D((o.get(f.dataset.clocks)??Xb).n,"wait");for(let f of e.querySelectorAll("[data-share]")){let c=s.
get(f.dataset.share);f.textContent=c?Be(c)[0]:""}let i=S("two-readers");if(!i||!i.dataset.check)return;let[a,u]=W.practice.
checks[i.dataset.check];i.textContent=Wq(u,c0(k)[a])};Q("turnaround",n),B()&&n()}var Z$=200;function jb(e){if(!oe)return;let r=S("after-table"),t=S("unknown-table"),n=S("record-chosen"),o=[r,t].filter(
Boolean).map(f=>f.tBodies[0]),s=de(o);function i(){let f=e.unknown.map(()=>[]),c=new Map(e.unknown.map((l,v)=>[l,v]));for(let l of k)
for(let v=E.events[l];v<E.events[l+1];v+=1){let d=c.get(m.events.activity[v]);d!==void 0&&f[d].push(ie(m.events.row[v]))}
f.forEach((l,v)=>{let d=t.tBodies[0].rows[v];if(e.unknown[v]<0){d.cells[1].textContent+=" (all cases)";return}d.hidden=!l.
length,d.cells[1].textContent=T(l.length),d.cells[3].textContent=l.slice(0,10).join(", ")+(l.length>10?" and "+T(l.length-
10)+" more":"")})}let a=f=>K(k.map(c=>f[c])),u=function(){s(),n.hidden=!B();for(let v of ae(".held-more"))v.hidden=B();if(!B())
return;let f=new Set(k.map(Z)),c=e.after?e.after.filter(v=>f.has(v[0])):[],l=K(k.map(v=>E.waits[v+1]-E.waits[v]));n.textContent=
"Of the chosen cases: "+D(a(m.events.of),"event")+" and "+D(l,"wait")+" measured"+(e.after?"; "+D(c.length,"record")+" a\
fter the as-of date":"")+". What was read and what was set aside belongs to the files, and no choice of cases changes it\
.",r&&e.after&&r.tBodies[0].replaceChildren(...c.slice(0,Z$).map(v=>he(v))),t&&i()};Q("record",u),B()&&u()}function w0(e){let r=S(e);if(!r)return;for(let n=r.parentElement;n;n=n.parentElement)n.tagName==="DETAILS"&&(n.open=!0);
r.scrollIntoView();let t=r.querySelector("h2, h3")||r;t.tabIndex=-1,t.focus({preventScroll:!0})}function $b(){C0(),window.
addEventListener("hashchange",()=>{if(location.hash&&!location.hash.includes("="))return;let e=C0();L0(e),M.part&&M.part!==
e.part&&w0(M.part)}),document.addEventListener("click",e=>{let r=e.target.closest("a[href^='#']");if(!r)return;e.preventDefault();
let t=r.getAttribute("href").slice(1);document.querySelector("section#"+CSS.escape(t))&&Ee({part:t}),w0(t)})}var mc=[],x$=5,J$=660,z$=540,eK=.7;function rK(e){let r=_("figure",{class:"chart"},_("figcaption",null,_("strong",{class:"\
title"}),_("span",{class:"says"})),_("div",{class:"drawing"})),t=_("table",null,S("case-table").tHead.cloneNode(!0),_("t\
body",null,...Nu(e)));return _("div",{class:"printed-case"},_("p",null,Vr(e)),r,_("ul",null,...Su(e)),t)}function tK(){let e=E.
byName.has(M.case),r=e?[]:ge.slice(1,x$);S("printed-words").textContent=e||!r.length?"Printed here: "+er(Qe())+".":"Prin\
ted here: "+er(Qe())+" and the next of the list, "+r.map(er).join(", ")+". Choose a case on the page to print it alone.";
for(let t of r){let n=rK(t);S("printed-cases").append(n),Au(n.querySelector("figure"),t,[0,1])}}function Kb(e,r,t){e.style.
setProperty("--on-paper",Math.min(r,z$/t).toFixed(3))}function nK(e){let r=e.querySelector(".whole");if(!r)return;let t=e.
closest("#chart-case, .printed-case").offsetHeight-e.offsetHeight,n=Math.min(1,(J$-t)/e.offsetHeight);Kb(e,n<eK?1:n,r.getBoundingClientRect().
bottom-e.getBoundingClientRect().top)}function oK(){vw(),mc=Array.from(document.querySelectorAll("details:not([open])")).
filter(e=>!e.closest("#turnaround"));for(let e of mc)e.open=!0;document.body.classList.add("printing");for(let e of Me)e();
E.n&&tK();for(let e of ae("#turnaround .drawing .scroll"))Kb(e,.75,e.offsetHeight);ae("#chart-case .drawing, #printed-ca\
ses .drawing").forEach(nK)}function sK(){if(E.n)for(let e of["printed-cases","printed-words"])S(e).replaceChildren();for(let e of mc)
e.open=!1;document.body.classList.remove("printing");for(let e of Me)e()}function Yb(){window.addEventListener("beforepr\
int",oK),window.addEventListener("afterprint",sK);let e=Ys(()=>{for(let t of Me)t()},120),r=window.innerWidth;window.addEventListener(
"resize",()=>{window.innerWidth!==r&&(r=window.innerWidth,e())}),S("print").addEventListener("click",()=>{window.print()})}var Qb={talk:Gw,glance:Yq,days:Yw,cases:Ow,pathway:Rq,turnaround:Vb,practice:kq,findings:Hq,record:jb};$b();dw();Ic();for(let[
e,r]of Object.entries(W))Qb[e]&&Qb[e](r);E.n&&Pb();Ac();Yb();M.part&&w0(M.part);})();
