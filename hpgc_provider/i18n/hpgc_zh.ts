<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>hpgc</name>
    <message>
        <source>This is not a process description: it has no id that can be used.</source>
        <translation>这不是处理过程的描述：它没有可用的标识符。</translation>
    </message>
    <message>
        <source>The layers of {} were added.</source>
        <translation>已添加 {} 的图层。</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{1} 上的 {0}</translation>
    </message>
    <message>
        <source>{} has ended; its layers were added.</source>
        <translation>{} 已结束；其图层已添加。</translation>
    </message>
    <message>
        <source>{} has ended; its results are here.</source>
        <translation>{} 已结束；其结果已就绪。</translation>
    </message>
    <message>
        <source>{}: the server knows the job no longer. It was removed there, or the server was restarted.</source>
        <translation>{}：服务器已不认识该作业。它在那里被移除了，或者服务器重新启动过。</translation>
    </message>
    <message>
        <source>The request to {} was cut off; it is not known which of its jobs came of it, if any. Look at “Jobs”.</source>
        <translation>发往 {} 的请求中断了；不知道哪个作业由它产生，也不知道是否产生了作业。请查看“作业”。</translation>
    </message>
    <message>
        <source>The request to {} was cut off, and no job of it is there: it can be run again.</source>
        <translation>发往 {} 的请求中断了，没有由它产生的作业：可以重新运行。</translation>
    </message>
    <message>
        <source>Trying the staging area {}</source>
        <translation>正在试用暂存区 {}</translation>
    </message>
    <message>
        <source>Deploy model as process</source>
        <translation>将模型部署为处理过程</translation>
    </message>
    <message>
        <source>Puts a graphical model onto a server. There it runs in QGIS, in a container, with the layers that you give it, and its results are the same as here. It then stands in the toolbox as a remote process.
Each step has to run without a window and without a project. Models that are steps go along. The ellipsoid and the units of measurement of the open project go along too.</source>
        <translation>把图形化模型放到服务器上。它在那里的容器中由 QGIS 运行，使用您提供的图层，结果与在本机运行相同。之后它作为远程处理过程出现在工具箱中。
每个步骤都必须能在没有窗口和工程的情况下运行。作为步骤的模型会一并发送。当前工程的椭球体和测量单位也会一并发送。</translation>
    </message>
    <message>
        <source>Model in the toolbox</source>
        <translation>工具箱中的模型</translation>
    </message>
    <message>
        <source>Its id, such as model:name or project:name.</source>
        <translation>它的标识符，例如 model:name 或 project:name。</translation>
    </message>
    <message>
        <source>Models (*.model3)</source>
        <translation>模型 (*.model3)</translation>
    </message>
    <message>
        <source>or its file</source>
        <translation>或它的文件</translation>
    </message>
    <message>
        <source>Id of the process</source>
        <translation>处理过程的标识符</translation>
    </message>
    <message>
        <source>What the process will be called. If it is empty, the name of the model is taken.</source>
        <translation>处理过程将使用的名称。留空时采用模型的名称。</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>It needs qgis_process, and whatever providers the steps need. It should be no older than this QGIS.</source>
        <translation>它需要包含 qgis_process 以及各步骤所需的提供程序。它不应比当前的 QGIS 更旧。</translation>
    </message>
    <message>
        <source>Save the package to</source>
        <translation>包的保存位置</translation>
    </message>
    <message>
        <source>CWL documents (*.cwl);;Application packages (*.json)</source>
        <translation>CWL 文档 (*.cwl);;应用包 (*.json)</translation>
    </message>
    <message>
        <source>A file for the package: CWL alone (.cwl), or with the process description (.json). Without a connection nothing is sent.</source>
        <translation>保存包的文件：仅 CWL (.cwl)，或附带处理过程描述 (.json)。没有连接时不发送任何内容。</translation>
    </message>
    <message>
        <source>Replace the process if it is there</source>
        <translation>如果处理过程已存在则替换</translation>
    </message>
    <message>
        <source>Give the model once: by its id in the toolbox, or as a file.</source>
        <translation>请只给出一次模型：用它在工具箱中的标识符，或用文件。</translation>
    </message>
    <message>
        <source>“{}” is not the name of a container image.</source>
        <translation>“{}”不是容器镜像的名称。</translation>
    </message>
    <message>
        <source>Give the name of the connection, or a file that the package is saved to.</source>
        <translation>请给出连接的名称，或用来保存包的文件。</translation>
    </message>
    <message>
        <source>The package is in {}.</source>
        <translation>包已保存到 {}。</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be written: {}.</source>
        <translation>无法写入文件 {}：{}。</translation>
    </message>
    <message>
        <source>“{}” ({}) doesn&apos;t say that processes can be deployed there.</source>
        <translation>“{}”({}) 未声明可以在那里部署处理过程。</translation>
    </message>
    <message>
        <source>“{}” is part of “{}”: the server lets it be neither replaced nor undeployed.</source>
        <translation>“{}”是“{}”的一部分：服务器既不允许替换它，也不允许取消部署。</translation>
    </message>
    <message>
        <source>“{}” doesn&apos;t say that it may be replaced or undeployed on “{}”.</source>
        <translation>“{}”未声明可以在“{}”上被替换或取消部署。</translation>
    </message>
    <message>
        <source>Deploying at {}</source>
        <translation>正在部署到 {}</translation>
    </message>
    <message>
        <source>The process {} is deployed at {}.</source>
        <translation>处理过程 {} 已部署到 {}。</translation>
    </message>
    <message>
        <source>Replacing {} at {}</source>
        <translation>正在替换 {1} 上的 {0}</translation>
    </message>
    <message>
        <source>The process {} is replaced at {}.</source>
        <translation>处理过程 {} 已在 {} 上被替换。</translation>
    </message>
    <message>
        <source>Undeploying {} at {}</source>
        <translation>正在从 {1} 取消部署 {0}</translation>
    </message>
    <message>
        <source>The process {} is gone from {}.</source>
        <translation>处理过程 {} 已从 {} 移除。</translation>
    </message>
    <message>
        <source>Stopped. The server can&apos;t tell what is true now ({}): refresh the connection before you try again.</source>
        <translation>已停止。服务器无法说明现在的状况 ({})：请先刷新连接再重试。</translation>
    </message>
    <message>
        <source>Stopped. The toolbox shows what is on the server now.</source>
        <translation>已停止。工具箱显示服务器上现有的内容。</translation>
    </message>
    <message>
        <source>Stopped. The process “{}” is on the server.</source>
        <translation>已停止。处理过程“{}”在服务器上。</translation>
    </message>
    <message>
        <source>Stopped. The process “{}” is not on the server; if it was on its way by then, it may yet come.</source>
        <translation>已停止。处理过程“{}”不在服务器上；如果当时已在途中，它仍可能出现。</translation>
    </message>
    <message>
        <source>It is done; the processes were not read anew: refresh the connection to see it in the toolbox.</source>
        <translation>已完成；处理过程没有重新读取：请刷新连接，以便在工具箱中看到它。</translation>
    </message>
    <message>
        <source>It is done, but the processes could not be read anew: {}</source>
        <translation>已完成，但无法重新读取处理过程：{}</translation>
    </message>
    <message>
        <source>It has {} inputs; more than {} can&apos;t be shown.</source>
        <translation>它有 {} 个输入；无法显示超过 {} 个。</translation>
    </message>
    <message>
        <source>Formats: {}.</source>
        <translation>格式：{}。</translation>
    </message>
    <message>
        <source>Written as JSON.</source>
        <translation>以 JSON 书写。</translation>
    </message>
    <message>
        <source>The server describes {}.</source>
        <translation>服务器的描述是：{}。</translation>
    </message>
    <message>
        <source>“{}” does not fit what the process takes: {}.</source>
        <translation>“{}”不符合处理过程的要求：{}。</translation>
    </message>
    <message>
        <source>“{}” has to be true or false.</source>
        <translation>“{}”必须为 true 或 false。</translation>
    </message>
    <message>
        <source>“{}” is none of the choices of “{}”: {}.</source>
        <translation>“{}”不是“{}”的可选项：{}。</translation>
    </message>
    <message>
        <source>“{}” needs at least {} of its choices.</source>
        <translation>“{}”至少需要 {} 个选项。</translation>
    </message>
    <message>
        <source>“{}” takes {} of its choices at most.</source>
        <translation>“{}”最多接受 {} 个选项。</translation>
    </message>
    <message>
        <source>The file {}, given for “{}”, can&apos;t be found.</source>
        <translation>找不到为“{1}”给出的文件 {0}。</translation>
    </message>
    <message>
        <source>“{}” needs at least {} layers.</source>
        <translation>“{}”至少需要 {} 个图层。</translation>
    </message>
    <message>
        <source>“{}” takes {} layers at most.</source>
        <translation>“{}”最多接受 {} 个图层。</translation>
    </message>
    <message>
        <source>What was given for “{}” can&apos;t be read.</source>
        <translation>无法读取为“{}”给出的内容。</translation>
    </message>
    <message>
        <source>“{}” was left on its server, so its bands can&apos;t be chosen here.</source>
        <translation>“{}”留在它的服务器上，因此无法在这里选择其波段。</translation>
    </message>
    <message>
        <source>“{}” has to be a raster.</source>
        <translation>“{}”必须是栅格。</translation>
    </message>
    <message>
        <source>“{}” has to be a vector layer.</source>
        <translation>“{}”必须是矢量图层。</translation>
    </message>
    <message>
        <source>The address (http or https) of a file that the server can read; it takes no file from here.</source>
        <translation>服务器可以读取的文件的地址（http 或 https）；不接受本机的文件。</translation>
    </message>
    <message>
        <source>“{}” has to be an address, such as https://example.org/data/scene.tif.</source>
        <translation>“{}”必须是地址，例如 https://example.org/data/scene.tif。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>“{}” needs at least {} values.</source>
        <translation>“{}”至少需要 {} 个值。</translation>
    </message>
    <message>
        <source>“{}” takes {} values at most.</source>
        <translation>“{}”最多接受 {} 个值。</translation>
    </message>
    <message>
        <source>“{}” holds what can&apos;t be read.</source>
        <translation>“{}”包含无法读取的内容。</translation>
    </message>
    <message>
        <source>{} Value {} of the list is “{}”.</source>
        <translation>{} 列表的第 {} 个值是“{}”。</translation>
    </message>
    <message>
        <source>“{}” has to be a number, and a whole one.</source>
        <translation>“{}”必须是数字，而且是整数。</translation>
    </message>
    <message>
        <source>“{}” has to be a number.</source>
        <translation>“{}”必须是数字。</translation>
    </message>
    <message>
        <source>“{}” has to be a geometry, such as POINT(-34.9 -8.0).</source>
        <translation>“{}”必须是几何图形，例如 POINT(-34.9 -8.0)。</translation>
    </message>
    <message>
        <source>x, longitude or easting</source>
        <translation>x，经度或东坐标</translation>
    </message>
    <message>
        <source>y, latitude or northing</source>
        <translation>y，纬度或北坐标</translation>
    </message>
    <message>
        <source>z, height</source>
        <translation>z，高度</translation>
    </message>
    <message>
        <source>In the first row the west, south and lowest end, in the second the other one, in {}.</source>
        <translation>第一行是西、南、最低一端，第二行是另一端，坐标系为 {}。</translation>
    </message>
    <message>
        <source>“{}” needs six numbers: both corners with their heights.</source>
        <translation>“{}”需要六个数字：两个角及其高度。</translation>
    </message>
    <message>
        <source>“{}” has its corners in the wrong order: the lower one comes first.</source>
        <translation>“{}”的两个角顺序不对：较低的角在前。</translation>
    </message>
    <message>
        <source>“{}” has to be a reference system of a public register, such as EPSG:4326.</source>
        <translation>“{}”必须是公共注册表中的参照系，例如 EPSG:4326。</translation>
    </message>
    <message>
        <source>“{}” is not valid JSON: {}. Plain text has to stand in quotes.</source>
        <translation>“{}”不是有效的 JSON：{}。纯文本必须加引号。</translation>
    </message>
    <message>
        <source>{} is no number in JSON</source>
        <translation>{} 不是 JSON 中的数字</translation>
    </message>
    <message>
        <source>“{}” is empty, but the process needs it.</source>
        <translation>“{}”为空，但处理过程需要它。</translation>
    </message>
    <message>
        <source>“{}” has to be a {}, such as {}.</source>
        <translation>“{}”必须是{}，例如 {}。</translation>
    </message>
    <message>
        <source>From one date to another, such as {}; {} is an open end.</source>
        <translation>从一个日期到另一个日期，例如 {}；{} 表示一端开放。</translation>
    </message>
    <message>
        <source>“{}” has to be an interval such as {}.</source>
        <translation>“{}”必须是区间，例如 {}。</translation>
    </message>
    <message>
        <source>“{}” ends before it begins.</source>
        <translation>“{}”的结束早于开始。</translation>
    </message>
    <message>
        <source>Layers that go as a link stay whole where no bands are chosen.</source>
        <translation>未选择波段时，以链接形式发送的图层保持完整。</translation>
    </message>
    <message>
        <source>Send only this extent of rasters</source>
        <translation>只发送栅格的这一范围</translation>
    </message>
    <message>
        <source>Of rasters on this computer only the pixels in this extent are sent, unchanged.</source>
        <translation>对于本机的栅格，只发送这一范围内的像元，不作改动。</translation>
    </message>
    <message>
        <source>Send only these bands of rasters</source>
        <translation>只发送栅格的这些波段</translation>
    </message>
    <message>
        <source>Numbers of bands, such as 1,4 or 2-5: the process gets them in this order, numbered from 1.</source>
        <translation>波段编号，例如 1,4 或 2-5：处理过程按此顺序得到它们，从 1 开始编号。</translation>
    </message>
    <message>
        <source>Send rasters with pixels of this size</source>
        <translation>以此像元大小发送栅格</translation>
    </message>
    <message>
        <source>In map units of each raster. Larger pixels are the raster&apos;s own in their middle; none gets smaller.</source>
        <translation>使用各栅格的地图单位。较大的像元取其中心处栅格自身的像元；像元不会变小。</translation>
    </message>
    <message>
        <source>The log tells how much less is sent.</source>
        <translation>日志会说明少发送了多少。</translation>
    </message>
    <message>
        <source>The extent to be sent can&apos;t be read: {}.</source>
        <translation>无法读取要发送的范围：{}。</translation>
    </message>
    <message>
        <source>The extent to be sent can&apos;t be brought from {} to {}. Nothing was sent.</source>
        <translation>无法将要发送的范围从 {} 转换到 {}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The bands to be sent have to be numbers from 1 on, such as 1,4 or 2-5, not “{}”.</source>
        <translation>要发送的波段必须是从 1 开始的编号，例如 1,4 或 2-5，而不是“{}”。</translation>
    </message>
    <message>
        <source>The size of the pixels to be sent has to be a number above 0.</source>
        <translation>要发送的像元大小必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Connects a server of the HPGC API (OGC API - Processes). Its processes then stand in the toolbox as algorithms. A connection of the same name is changed.

The server is asked first: with an address that isn&apos;t this API nothing is changed.</source>
        <translation>连接 HPGC API（OGC API - Processes）的服务器。之后，它的处理过程作为算法出现在工具箱中。同名的连接会被修改。

会先询问服务器：如果地址不是此 API，则不作任何改动。</translation>
    </message>
    <message>
        <source>Name, of your choice</source>
        <translation>名称，由您选定</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>It usually ends in /ogc-api/, for example https://hpgc.example/ogc-api/</source>
        <translation>通常以 /ogc-api/ 结尾，例如 https://hpgc.example/ogc-api/</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration; its secret stays in QGIS&apos;s encrypted store. Without one, a server that is guarded is asked how to sign in.</source>
        <translation>QGIS 认证配置；其机密保存在 QGIS 的加密存储中。没有它时，会询问受保护的服务器如何登录。</translation>
    </message>
    <message>
        <source>Minutes to wait for a server that stops answering while a job runs</source>
        <translation>作业运行时服务器停止应答后等待的分钟数</translation>
    </message>
    <message>
        <source>The job itself goes on over there, however long the network is away.</source>
        <translation>无论网络中断多久，作业本身都会在那边继续。</translation>
    </message>
    <message>
        <source>Number of processes</source>
        <translation>处理过程的数量</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>连接需要一个名称。</translation>
    </message>
    <message>
        <source>How to sign in (empty: as the server says)</source>
        <translation>登录方式（留空：由服务器决定）</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>What the sign-in provider calls this program; the server&apos;s operator tells it.</source>
        <translation>登录提供方对本程序的称呼；由服务器管理员告知。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>授权范围</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Where the provider sends the browser; empty is a free port of this computer.</source>
        <translation>提供方将浏览器转到的地方；留空表示本机的任一空闲端口。</translation>
    </message>
    <message>
        <source>Address of the sign-in provider</source>
        <translation>登录提供方的地址</translation>
    </message>
    <message>
        <source>Only where the server doesn&apos;t name it: the issuer, or its OpenID configuration.</source>
        <translation>仅在服务器没有给出时需要：颁发者，或其 OpenID 配置。</translation>
    </message>
    <message>
        <source>Further addresses that may see the token</source>
        <translation>可以看到令牌的其他地址</translation>
    </message>
    <message>
        <source>Separated by spaces, such as https://maps.hpgc.example; the server&apos;s own always may.</source>
        <translation>用空格分隔，例如 https://maps.hpgc.example；服务器自己的地址始终可以。</translation>
    </message>
    <message>
        <source>Authorization address</source>
        <translation>授权地址</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>Device authorization address</source>
        <translation>设备授权地址</translation>
    </message>
    <message>
        <source>Only for a sign-in provider that doesn&apos;t publish its addresses; the operator tells it.</source>
        <translation>仅用于没有公布其地址的登录提供方；由管理员告知。</translation>
    </message>
    <message>
        <source>Let jobs call back when they have news</source>
        <translation>有新消息时让作业回调</translation>
    </message>
    <message>
        <source>While jobs run, a port of this computer is open to the server, and results are here the moment they are ready. What comes in there is not believed: it only makes QGIS ask the server. Leave it off where the server can&apos;t reach this computer: some servers then never start the job.</source>
        <translation>作业运行期间，本机的一个端口对服务器开放，结果一就绪就会到达。对收到的内容不予采信：它只会让 QGIS 去询问服务器。如果服务器无法访问本机，请保持关闭：有些服务器会因此一直不启动作业。</translation>
    </message>
    <message>
        <source>Address at which the server reaches this computer (empty: its own)</source>
        <translation>服务器访问本机所用的地址（留空：本机自己的地址）</translation>
    </message>
    <message>
        <source>Where a router or a tunnel passes requests on to this computer, such as https://tunnel.example/me.</source>
        <translation>路由器或隧道将请求转发到本机的地方，例如 https://tunnel.example/me。</translation>
    </message>
    <message>
        <source>Port of this computer for that (0: any that is free)</source>
        <translation>为此使用的本机端口（0：任一空闲端口）</translation>
    </message>
    <message>
        <source>The port that the address above leads to.</source>
        <translation>上述地址所通向的端口。</translation>
    </message>
    <message>
        <source>The server can&apos;t call back at “{}”: give an address such as https://tunnel.example/me.</source>
        <translation>服务器无法回调“{}”：请给出例如 https://tunnel.example/me 的地址。</translation>
    </message>
    <message>
        <source>Say with CALLBACK_PORT to which port of this computer {} leads.</source>
        <translation>请用 CALLBACK_PORT 说明 {} 通向本机的哪个端口。</translation>
    </message>
    <message>
        <source>{} wants you to sign in. The connection is kept; sign in with “Sign in” (hpgc:signin, NAME={}).</source>
        <translation>{} 要求您登录。连接已保存；请用“登录”(hpgc:signin, NAME={}) 登录。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Forgets a connection: its algorithms leave the toolbox. Nothing is changed on the server, and an authentication configuration that it used is kept.</source>
        <translation>忘记一个连接：它的算法离开工具箱。服务器上不作任何改动，它使用过的认证配置也会保留。</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接的名称</translation>
    </message>
    <message>
        <source>Removed connection</source>
        <translation>已移除的连接</translation>
    </message>
    <message>
        <source>Refresh connection</source>
        <translation>刷新连接</translation>
    </message>
    <message>
        <source>Reads the process descriptions of a connection anew, or of all where no name is given. Where that fails the old ones stay.</source>
        <translation>重新读取一个连接的处理过程描述；没有给出名称时读取所有连接的。失败时保留旧的。</translation>
    </message>
    <message>
        <source>Name of the connection (empty: all)</source>
        <translation>连接的名称（留空：全部）</translation>
    </message>
    <message>
        <source>“{}” could not be refreshed, so its old processes stay: {}</source>
        <translation>无法刷新“{}”，因此保留其旧的处理过程：{}</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>列出作业</translation>
    </message>
    <message>
        <source>Lists the jobs that were started from this profile, the newest first, as JSON; with those that only the servers know where that is asked for.</source>
        <translation>以 JSON 列出从此配置文件启动的作业，最新的在前；如有要求，也列出只有服务器知道的作业。</translation>
    </message>
    <message>
        <source>Ask the servers for other jobs as well</source>
        <translation>同时向服务器询问其他作业</translation>
    </message>
    <message>
        <source>Number of jobs</source>
        <translation>作业的数量</translation>
    </message>
    <message>
        <source>Jobs (JSON)</source>
        <translation>作业 (JSON)</translation>
    </message>
    <message>
        <source>Id of the job</source>
        <translation>作业的标识符</translation>
    </message>
    <message>
        <source>Give the id of the job; “List jobs” shows them.</source>
        <translation>请给出作业的标识符；“列出作业”会显示它们。</translation>
    </message>
    <message>
        <source>Fetch results of a job</source>
        <translation>获取作业的结果</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Results (JSON)</source>
        <translation>结果 (JSON)</translation>
    </message>
    <message>
        <source>Dismiss job</source>
        <translation>撤销作业</translation>
    </message>
    <message>
        <source>Ends a job on the server. One that has ended already is removed there, together with its results. That it is gone already is no error.</source>
        <translation>结束服务器上的作业。已经结束的作业会连同其结果在那里移除。作业已不存在不算错误。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>The list of jobs can&apos;t be read: {}</source>
        <translation>无法读取作业列表：{}</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>Package: a file</source>
        <translation>包：文件</translation>
    </message>
    <message>
        <source>An application package (JSON) or a CWL document (YAML or JSON).</source>
        <translation>应用包 (JSON) 或 CWL 文档（YAML 或 JSON）。</translation>
    </message>
    <message>
        <source>or the address of a CWL document</source>
        <translation>或 CWL 文档的地址</translation>
    </message>
    <message>
        <source>or its text</source>
        <translation>或其文本</translation>
    </message>
    <message>
        <source>Put a Workflow around a lone tool</source>
        <translation>为单独的工具套上 Workflow</translation>
    </message>
    <message>
        <source>Only a Workflow becomes a process; a CommandLineTool needs one of a single step around it.</source>
        <translation>只有 Workflow 能成为处理过程；CommandLineTool 需要套上只有一个步骤的 Workflow。</translation>
    </message>
    <message>
        <source>Cancelled. What was on its way to the server by then may be done all the same: refresh to see.</source>
        <translation>已取消。当时已在发往服务器途中的操作仍可能完成：请刷新查看。</translation>
    </message>
    <message>
        <source>Give the id of the process.</source>
        <translation>请给出处理过程的标识符。</translation>
    </message>
    <message>
        <source>Give the package once: as a file, as an address, or as its text.</source>
        <translation>请只给出一次包：用文件、用地址，或用其文本。</translation>
    </message>
    <message>
        <source>“{}” is not an address: it has to begin with http:// or https://.</source>
        <translation>“{}”不是地址：它必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Deploy process</source>
        <translation>部署处理过程</translation>
    </message>
    <message>
        <source>Puts a process onto a server: an application package (OGC 20-044) or a CWL Workflow. It then stands in the toolbox. The package is sent once; if the answer is unclear, the server is asked what became of it.</source>
        <translation>把处理过程放到服务器上：应用包 (OGC 20-044) 或 CWL Workflow。之后它出现在工具箱中。包只发送一次；如果应答不明确，会询问服务器结果如何。</translation>
    </message>
    <message>
        <source>Workflow that becomes the process</source>
        <translation>成为处理过程的 Workflow</translation>
    </message>
    <message>
        <source>Its id, where the document holds several.</source>
        <translation>它的标识符，用于文档包含多个的情况。</translation>
    </message>
    <message>
        <source>{} Switch on “Put a Workflow around a lone tool” (WRAP).</source>
        <translation>{} 请打开“为单独的工具套上 Workflow”(WRAP)。</translation>
    </message>
    <message>
        <source>Replace process</source>
        <translation>替换处理过程</translation>
    </message>
    <message>
        <source>Puts another package in the place of a deployed process. Jobs that run go on as they were begun.</source>
        <translation>用另一个包代替已部署的处理过程。正在运行的作业照旧继续。</translation>
    </message>
    <message>
        <source>Id of the process to be replaced</source>
        <translation>要替换的处理过程的标识符</translation>
    </message>
    <message>
        <source>Undeploy process</source>
        <translation>取消部署处理过程</translation>
    </message>
    <message>
        <source>Takes a deployed process off a server. Where jobs of it run that were started from here, or models here use it, it says so and does nothing, unless you insist.</source>
        <translation>从服务器上取下已部署的处理过程。如果从这里启动的作业正在运行它，或这里的模型使用它，则会说明并不作任何操作，除非您坚持。</translation>
    </message>
    <message>
        <source>Even if something depends on it</source>
        <translation>即使有内容依赖于它</translation>
    </message>
    <message>
        <source>Jobs of it that run, and models of this profile or of the open project that use it.</source>
        <translation>正在运行它的作业，以及此配置文件或当前工程中使用它的模型。</translation>
    </message>
    <message>
        <source>Nothing was undeployed; switch on “Even if something depends on it” (INSIST) to do it still.</source>
        <translation>没有取消任何部署；打开“即使有内容依赖于它”(INSIST) 可强制执行。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signs in to a connection, and reads its processes. How is part of the connection: a page in the browser, a code for another device, a service account, or a token.

Passwords and tokens are no parameters, so that no history holds them: a service account is an authentication configuration (Basic), and a token, or the address that the browser was sent to, stands in a file of yours, which may be empty at first and is waited for.</source>
        <translation>登录到一个连接，并读取其处理过程。登录方式是连接的一部分：浏览器中的页面、用于另一设备的代码、服务账户，或令牌。

密码和令牌不是参数，因此不会留在任何历史记录中：服务账户是一个认证配置 (Basic)；令牌或浏览器被转到的地址放在您的文件中，该文件起初可以为空，程序会等待它。</translation>
    </message>
    <message>
        <source>Method (empty: the connection&apos;s own)</source>
        <translation>方式（留空：连接自己的方式）</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>A Basic authentication configuration: user name and password, or client id and client secret.</source>
        <translation>Basic 认证配置：用户名和密码，或客户端 ID 和客户端密钥。</translation>
    </message>
    <message>
        <source>File with the token or address that you paste</source>
        <translation>存放您粘贴的令牌或地址的文件</translation>
    </message>
    <message>
        <source>“{}” signs in by QGIS&apos;s authentication configuration “{}”; there is nothing else to do.</source>
        <translation>“{}”使用 QGIS 的认证配置“{}”登录；无需其他操作。</translation>
    </message>
    <message>
        <source>Signed in to “{}”.</source>
        <translation>已登录到“{}”。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Forgets the token of a connection, and what else was kept to sign in; the provider is told, where it listens. Layers of a guarded server stop drawing until you sign in again.</source>
        <translation>忘记连接的令牌以及为登录保存的其他内容；如果提供方支持，也会通知它。受保护服务器的图层将停止绘制，直到您再次登录。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>“{}” is not a Basic authentication configuration.</source>
        <translation>“{}”不是 Basic 认证配置。</translation>
    </message>
    <message>
        <source>Sign in on this page: {}</source>
        <translation>请在此页面登录：{}</translation>
    </message>
    <message>
        <source>Open {} and type in the code {}</source>
        <translation>打开 {} 并输入代码 {}</translation>
    </message>
    <message>
        <source>Give FILE: a text file in which you put the token, or the address you were sent to.</source>
        <translation>请给出 FILE：一个文本文件，您在其中放入令牌或您被转到的地址。</translation>
    </message>
    <message>
        <source>Waiting for the file {} to be filled</source>
        <translation>正在等待文件 {} 填入内容</translation>
    </message>
    <message>
        <source>The file {} stayed empty for {:.0f} minutes.</source>
        <translation>文件 {} 在 {:.0f} 分钟内一直为空。</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be read: {}</source>
        <translation>无法读取文件 {}：{}</translation>
    </message>
    <message>
        <source>Reading the processes of {}</source>
        <translation>正在读取 {} 的处理过程</translation>
    </message>
    <message>
        <source>The process {} of “{}” could not be described: {}</source>
        <translation>无法描述“{1}”的处理过程 {0}：{2}</translation>
    </message>
    <message>
        <source>“{}” ({}) offers {} processes.</source>
        <translation>“{}”({}) 提供 {} 个处理过程。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；没有作任何改动。</translation>
    </message>
    <message>
        <source>The input “{}” ({}) of the model can&apos;t be carried: {}.</source>
        <translation>无法携带模型的输入“{}”({})：{}。</translation>
    </message>
    <message>
        <source>it takes a layer of any kind; let it be a raster or a vector layer</source>
        <translation>它接受任意类型的图层；请改为栅格图层或矢量图层</translation>
    </message>
    <message>
        <source>a login is never sent to a server</source>
        <translation>登录信息绝不会发送到服务器</translation>
    </message>
    <message>
        <source>it names a database of this computer</source>
        <translation>它指向本机的数据库</translation>
    </message>
    <message>
        <source>it names a print layout of a project, and there is none on the server</source>
        <translation>它指向工程的打印布局，而服务器上没有工程</translation>
    </message>
    <message>
        <source>it names a map theme of a project, and there is none on the server</source>
        <translation>它指向工程的地图主题，而服务器上没有工程</translation>
    </message>
    <message>
        <source>it names an annotation layer of a project, and there is none on the server</source>
        <translation>它指向工程的注记图层，而服务器上没有工程</translation>
    </message>
    <message>
        <source>a value of the kind “{}” can&apos;t be sent to a server</source>
        <translation>类型为“{}”的值无法发送到服务器</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>Written as west, east, south, north and the reference system: 290000,300000,9110000,9120000 [EPSG:31985].</source>
        <translation>写作西、东、南、北和参照系：290000,300000,9110000,9120000 [EPSG:31985]。</translation>
    </message>
    <message>
        <source>The output “{}” ({}) of the model can&apos;t come back from a server: it is of the kind “{}”.</source>
        <translation>模型的输出“{}”({}) 无法从服务器返回：它的类型是“{}”。</translation>
    </message>
    <message>
        <source>{} of “{}”</source>
        <translation>“{1}”的 {0}</translation>
    </message>
    <message>
        <source>The model “{}” has no steps.</source>
        <translation>模型“{}”没有步骤。</translation>
    </message>
    <message>
        <source>The model “{}” has no outputs: nothing would come back.</source>
        <translation>模型“{}”没有输出：不会返回任何内容。</translation>
    </message>
    <message>
        <source>The model “{}” is not complete: {}.</source>
        <translation>模型“{}”不完整：{}。</translation>
    </message>
    <message>
        <source>“{}” is no model but an algorithm of another kind.</source>
        <translation>“{}”不是模型，而是另一类算法。</translation>
    </message>
    <message>
        <source>There is no model “{}”: give its id, such as model:name, or its file (.model3).</source>
        <translation>没有模型“{}”：请给出其标识符，例如 model:name，或其文件 (.model3)。</translation>
    </message>
    <message>
        <source>There is no file {}.</source>
        <translation>没有文件 {}。</translation>
    </message>
    <message>
        <source>The file {} holds no model that this QGIS can read.</source>
        <translation>文件 {} 不包含此 QGIS 能读取的模型。</translation>
    </message>
    <message>
        <source>The model “{}” can&apos;t be written.</source>
        <translation>无法写入模型“{}”。</translation>
    </message>
    <message>
        <source>The models are nested more than {} deep: does one call itself?</source>
        <translation>模型的嵌套超过 {} 层：是否有模型调用了自身？</translation>
    </message>
    <message>
        <source>it runs on a server itself, and the server has no connections of this plugin</source>
        <translation>它本身在服务器上运行，而服务器没有此插件的连接</translation>
    </message>
    <message>
        <source>it is a script of this computer</source>
        <translation>它是本机的脚本</translation>
    </message>
    <message>
        <source>The step “{}” needs “{}”: the container image must have that provider, and switched on.</source>
        <translation>步骤“{}”需要“{}”：容器镜像必须有该提供程序，并且已启用。</translation>
    </message>
    <message>
        <source>the value of {} holds a login or a password</source>
        <translation>{} 的值包含登录信息或密码</translation>
    </message>
    <message>
        <source>The default of the input “{}” holds a login or a password, which is never sent to a server.</source>
        <translation>输入“{}”的默认值包含登录信息或密码，这些绝不会发送到服务器。</translation>
    </message>
    <message>
        <source>The model holds a login or a password, which is never sent to a server: take it out.</source>
        <translation>模型包含登录信息或密码，这些绝不会发送到服务器：请将其去掉。</translation>
    </message>
    <message>
        <source>there is no algorithm “{}” in this QGIS</source>
        <translation>此 QGIS 中没有算法“{}”</translation>
    </message>
    <message>
        <source>“{}” works only in the window of QGIS</source>
        <translation>“{}”只能在 QGIS 窗口中工作</translation>
    </message>
    <message>
        <source>“{}” needs a project, and there is none on the server</source>
        <translation>“{}”需要工程，而服务器上没有</translation>
    </message>
    <message>
        <source>its value of {} stands for something that only this computer has</source>
        <translation>它的 {} 的值指代只有本机才有的内容</translation>
    </message>
    <message>
        <source>its value of {} is “{}”, which the server doesn&apos;t have; make it an input of the model</source>
        <translation>它的 {} 的值是“{}”，服务器上没有；请将其设为模型的输入</translation>
    </message>
    <message>
        <source>The step “{}” of the model can&apos;t run on a server: {}.</source>
        <translation>模型的步骤“{}”无法在服务器上运行：{}。</translation>
    </message>
    <message>
        <source>{} files (*.{})</source>
        <translation>{} 文件 (*.{})</translation>
    </message>
    <message>
        <source>Format of “{}”</source>
        <translation>“{}”的格式</translation>
    </message>
    <message>
        <source>What the server is asked for: {}.</source>
        <translation>向服务器请求的格式：{}。</translation>
    </message>
    <message>
        <source>{}, as QGIS takes it</source>
        <translation>{}，QGIS 可直接使用</translation>
    </message>
    <message>
        <source>“{}” is written as GeoTIFF: give it a file name that ends in .tif, not in {}.</source>
        <translation>“{}”写为 GeoTIFF：请给出以 .tif 而不是 {} 结尾的文件名。</translation>
    </message>
    <message>
        <source>It has {} outputs; more than {} can&apos;t be shown.</source>
        <translation>它有 {} 个输出；无法显示超过 {} 个。</translation>
    </message>
    <message>
        <source>{} Switch on “Put a Workflow around a lone tool”.</source>
        <translation>{} 请打开“为单独的工具套上 Workflow”。</translation>
    </message>
    <message>
        <source>What stands at an address is read by the server: its inputs show once it is deployed.</source>
        <translation>地址处的内容由服务器读取：部署之后才会显示其输入。</translation>
    </message>
    <message>
        <source>It has no inputs or outputs.</source>
        <translation>它没有输入和输出。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>“{}” has no value, but the process needs it.</source>
        <translation>“{}”没有值，但处理过程需要它。</translation>
    </message>
    <message>
        <source>Cancelled; the results stay at {}.</source>
        <translation>已取消；结果留在 {}。</translation>
    </message>
    <message>
        <source>Don&apos;t wait for the job</source>
        <translation>不等待作业</translation>
    </message>
    <message>
        <source>The run ends at once with the job&apos;s id; QGIS follows the job in the background and adds its results.</source>
        <translation>运行立即结束并给出作业的标识符；QGIS 在后台跟踪作业并添加其结果。</translation>
    </message>
    <message>
        <source>How results come</source>
        <translation>结果的获取方式</translation>
    </message>
    <message>
        <source>download: files of yours. wms: the server draws, the pixels stay there. stream: the data stays there, and QGIS reads the parts of it that it shows; a next step on the same server gets it as a link.</source>
        <translation>download：您自己的文件。wms：由服务器绘制，像元留在那里。stream：数据留在那里，QGIS 只读取要显示的部分；同一服务器上的下一步骤以链接形式得到它。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Process {}</source>
        <translation>处理过程 {}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>版本 {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>位于 {}</translation>
    </message>
    <message>
        <source>The job ended well, but {} gave no result “{}”.</source>
        <translation>作业顺利结束，但 {} 没有给出结果“{}”。</translation>
    </message>
    <message>
        <source>The server gave {} results for “{}”; the first is taken, the others stand beside it.</source>
        <translation>服务器为“{1}”给出了 {0} 个结果；采用第一个，其余的放在它旁边。</translation>
    </message>
    <message>
        <source>“{}” is downloaded, as it can&apos;t be streamed: {}</source>
        <translation>“{}”将被下载，因为无法以流方式读取：{}</translation>
    </message>
    <message>
        <source>The server gave no map service for “{}”; it is downloaded as it is.</source>
        <translation>服务器没有为“{}”给出地图服务；将按原样下载。</translation>
    </message>
    <message>
        <source>Fetching “{}”</source>
        <translation>正在获取“{}”</translation>
    </message>
    <message>
        <source>{} gave something else than a raster for “{}”.</source>
        <translation>{} 为“{}”给出的不是栅格。</translation>
    </message>
    <message>
        <source>“{}” stays on the server, where the next steps get it: {}</source>
        <translation>“{}”留在服务器上，后续步骤从那里获取：{}</translation>
    </message>
    <message>
        <source>Opening the map service of “{}”</source>
        <translation>正在打开“{}”的地图服务</translation>
    </message>
    <message>
        <source>Staging Area for Large Files</source>
        <translation>大文件的暂存区</translation>
    </message>
    <message>
        <source>Where files go that are too large for a request; the server fetches them there. A bucket as GDAL writes it, such as /vsis3/bucket/folder (also /vsigs/, /vsiaz/), or the address of a folder that takes PUT, such as WebDAV, and lets anybody read. It is tried with a few bytes.</source>
        <translation>过大而无法放入请求的文件的去处；服务器从那里获取它们。按 GDAL 写法的存储桶，例如 /vsis3/bucket/folder（也可以是 /vsigs/、/vsiaz/），或接受 PUT 且任何人可读的文件夹地址，例如 WebDAV。会用几个字节试用。</translation>
    </message>
    <message>
        <source>Authentication at the staging area</source>
        <translation>暂存区的认证</translation>
    </message>
    <message>
        <source>For a bucket an authentication configuration of the kind “Basic” (or “AWS S3”): the access key&apos;s id is the user name, its secret the password. Without one GDAL&apos;s own credentials count, such as ~/.aws. For a folder on the web any kind.</source>
        <translation>对于存储桶，使用“Basic”（或“AWS S3”）类型的认证配置：访问密钥的 ID 为用户名，其机密为密码。没有它时使用 GDAL 自己的凭据，例如 ~/.aws。对于网络文件夹，任何类型均可。</translation>
    </message>
    <message>
        <source>Megabytes of files that a request may hold (0: all files are staged, -1: none)</source>
        <translation>一个请求可以包含的文件的兆字节数（0：所有文件都暂存，-1：都不暂存）</translation>
    </message>
    <message>
        <source>The largest files are staged, until the rest fits in.</source>
        <translation>先暂存最大的文件，直到其余文件放得下。</translation>
    </message>
    <message>
        <source>GDAL&apos;s options for the staging area</source>
        <translation>暂存区的 GDAL 选项</translation>
    </message>
    <message>
        <source>Words KEY=VALUE for a bucket elsewhere than at the usual place, such as AWS_S3_ENDPOINT=s3.hpgc.example AWS_VIRTUAL_HOSTING=FALSE AWS_REGION=eu-1. Secrets don&apos;t belong here.</source>
        <translation>用于不在通常位置的存储桶的 KEY=VALUE 词条，例如 AWS_S3_ENDPOINT=s3.hpgc.example AWS_VIRTUAL_HOSTING=FALSE AWS_REGION=eu-1。机密不应写在这里。</translation>
    </message>
    <message>
        <source>Hours that a signed address is good for</source>
        <translation>签名地址有效的小时数</translation>
    </message>
    <message>
        <source>The server has to fetch the file by then; a job may wait in a queue.</source>
        <translation>服务器必须在此之前获取文件；作业可能要排队等待。</translation>
    </message>
    <message>
        <source>Keep staged files when their job is done</source>
        <translation>作业完成后保留暂存的文件</translation>
    </message>
    <message>
        <source>They are removed otherwise; kept ones are yours to remove.</source>
        <translation>否则它们会被移除；保留的文件需由您自己移除。</translation>
    </message>
    <message>
        <source>A job of {} still runs on “{}”.</source>
        <translation>{} 的一个作业仍在“{}”上运行。</translation>
    </message>
    <message>
        <source>{} jobs of {} still run on “{}”.</source>
        <translation>{1} 的 {0} 个作业仍在“{2}”上运行。</translation>
    </message>
    <message>
        <source>The model {} uses {}.</source>
        <translation>模型 {} 使用 {}。</translation>
    </message>
    <message>
        <source>{} models use {}: {}.</source>
        <translation>{} 个模型使用 {}：{}。</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 以及另外 {} 个</translation>
    </message>
    <message>
        <source>{} (in the project)</source>
        <translation>{}（在工程中）</translation>
    </message>
    <message>
        <source>{} sent {} where JSON was due.</source>
        <translation>{} 发送了{}，而不是应有的 JSON。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空内容</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>the capabilities of a {}</source>
        <translation>{} 的能力文档</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>text or data of another kind</source>
        <translation>其他类型的文本或数据</translation>
    </message>
    <message>
        <source>“{}” is not the address of a server: it has to begin with http:// or https://.</source>
        <translation>“{}”不是服务器的地址：它必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The address holds a login: leave it out, and use an authentication configuration.</source>
        <translation>地址包含登录信息：请将其去掉，并使用认证配置。</translation>
    </message>
    <message>
        <source>JSON without links, so no landing page</source>
        <translation>没有链接的 JSON，因此不是首页</translation>
    </message>
    <message>
        <source>{} sends on to {}: connect to that address instead.</source>
        <translation>{} 转到 {}：请改为连接该地址。</translation>
    </message>
    <message>
        <source>“{}”, a server that offers no processes</source>
        <translation>“{}”，一个不提供处理过程的服务器</translation>
    </message>
    <message>
        <source>a server without processes</source>
        <translation>没有处理过程的服务器</translation>
    </message>
    <message>
        <source>{} sent something else than the description of a process.</source>
        <translation>{} 发送的不是处理过程的描述。</translation>
    </message>
    <message>
        <source>{} sent something else than a list of {}.</source>
        <translation>{} 发送的不是 {} 的列表。</translation>
    </message>
    <message>
        <source>There is no OGC API - Processes at {}: found {}. The address usually ends in /ogc-api/; ask the server&apos;s operator for it.</source>
        <translation>{} 处没有 OGC API - Processes：找到的是{}。地址通常以 /ogc-api/ 结尾；请向服务器管理员询问。</translation>
    </message>
    <message>
        <source>The client certificate and its key can&apos;t be used: is the password right?</source>
        <translation>无法使用客户端证书及其密钥：密码是否正确？</translation>
    </message>
    <message>
        <source>{} And it can&apos;t be told what is true now: {} Look at the list of processes of {} before you try again.</source>
        <translation>{} 而且无法说明现在的状况：{} 请先查看 {} 的处理过程列表，再重试。</translation>
    </message>
    <message>
        <source>no word on the process</source>
        <translation>没有提到处理过程</translation>
    </message>
    <message>
        <source>The server answered HTTP {}: {}.</source>
        <translation>服务器应答 HTTP {}：{}。</translation>
    </message>
    <message>
        <source>The server calls the process “{}”, not “{}”.</source>
        <translation>服务器把该处理过程称为“{}”，而不是“{}”。</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” is there.</source>
        <translation>{} 但是处理过程“{}”已经存在。</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>{} New on the server are {}: it is not known which of them is this one.</source>
        <translation>{} 服务器上新出现了 {}：不知道其中哪个是本次部署的。</translation>
    </message>
    <message>
        <source>No new process is there, so nothing was deployed.</source>
        <translation>没有出现新的处理过程，因此没有部署任何内容。</translation>
    </message>
    <message>
        <source>The process “{}” is not there, so nothing was deployed.</source>
        <translation>处理过程“{}”不存在，因此没有部署任何内容。</translation>
    </message>
    <message>
        <source>A server that crashes here may not find the Workflow.</source>
        <translation>在这里崩溃的服务器可能是找不到 Workflow。</translation>
    </message>
    <message>
        <source>No new process is there yet; the server may still be at it.</source>
        <translation>尚未出现新的处理过程；服务器可能仍在处理。</translation>
    </message>
    <message>
        <source>The process “{}” is not there yet; the server may still be at it.</source>
        <translation>处理过程“{}”尚不存在；服务器可能仍在处理。</translation>
    </message>
    <message>
        <source>Look at the list of processes of {} before you try again.</source>
        <translation>请先查看 {} 的处理过程列表，再重试。</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>它没有说明原因</translation>
    </message>
    <message>
        <source>The server answered HTTP {}: its program crashed; {}.</source>
        <translation>服务器应答 HTTP {}：其程序崩溃了；{}。</translation>
    </message>
    <message>
        <source>“{}” is part of {} and can&apos;t be replaced: give the new process another id. Nothing was deployed.</source>
        <translation>“{}”是 {} 的一部分，无法替换：请为新的处理过程使用另一个标识符。没有部署任何内容。</translation>
    </message>
    <message>
        <source>There is a process “{}” at {} already: replace it, or give the new one another id. Nothing was deployed.</source>
        <translation>{1} 上已有处理过程“{0}”：请替换它，或为新的处理过程使用另一个标识符。没有部署任何内容。</translation>
    </message>
    <message>
        <source>“{}” is part of {}: the server lets it be neither replaced nor undeployed.</source>
        <translation>“{}”是 {} 的一部分：服务器既不允许替换它，也不允许取消部署。</translation>
    </message>
    <message>
        <source>{} finds no Workflow in the package.</source>
        <translation>{} 在包中找不到 Workflow。</translation>
    </message>
    <message>
        <source>{} finds no Workflow “{}” in the package.</source>
        <translation>{} 在包中找不到 Workflow“{}”。</translation>
    </message>
    <message>
        <source>{} does not take {}. {}</source>
        <translation>{} 不接受 {}。{}</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}.</source>
        <translation>{1} 上没有处理过程“{0}”。</translation>
    </message>
    <message>
        <source>{} does not deploy, replace or undeploy here. {}</source>
        <translation>{} 在这里不提供部署、替换或取消部署。{}</translation>
    </message>
    <message>
        <source>The package was not sent whole, so nothing was deployed.</source>
        <translation>包没有完整发送，因此没有部署任何内容。</translation>
    </message>
    <message>
        <source>The package is of “{}”, so it can&apos;t replace “{}”: the Workflow, or the description, in it has to have the id of the process that it replaces.</source>
        <translation>该包属于“{}”，因此不能替换“{}”：其中的 Workflow 或描述必须具有所替换的处理过程的标识符。</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}, so none to replace: deploy the package.</source>
        <translation>{1} 上没有处理过程“{0}”，因此没有可替换的：请部署该包。</translation>
    </message>
    <message>
        <source>The package was not sent whole, so nothing was replaced.</source>
        <translation>包没有完整发送，因此没有替换任何内容。</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” has been replaced.</source>
        <translation>{} 但是处理过程“{}”已被替换。</translation>
    </message>
    <message>
        <source>The process “{}” is as it was described before: it is not known whether the new package was taken. Run it, or replace it again.</source>
        <translation>处理过程“{}”的描述与之前相同：不知道新的包是否被采用。请运行它，或再次替换。</translation>
    </message>
    <message>
        <source>The process “{}” is there no more: it is not known whether the new package was taken. Run it, or replace it again.</source>
        <translation>处理过程“{}”已不存在：不知道新的包是否被采用。请运行它，或再次替换。</translation>
    </message>
    <message>
        <source>There is no process “{}” at {}, so none to undeploy.</source>
        <translation>{1} 上没有处理过程“{0}”，因此没有可取消部署的。</translation>
    </message>
    <message>
        <source>{} undeploys no processes: {}</source>
        <translation>{} 不取消部署处理过程：{}</translation>
    </message>
    <message>
        <source>{} And yet the process “{}” is gone.</source>
        <translation>{} 但是处理过程“{}”已经移除。</translation>
    </message>
    <message>
        <source>{} The process “{}” is still there.</source>
        <translation>{} 处理过程“{}”仍然存在。</translation>
    </message>
    <message>
        <source>{} The process “{}” is still there; the server may be at it yet. Look again in a while.</source>
        <translation>{} 处理过程“{}”仍然存在；服务器可能仍在处理。请稍后再看。</translation>
    </message>
    <message>
        <source>{} gives out no package of “{}”: {}</source>
        <translation>{} 不给出“{}”的包：{}</translation>
    </message>
    <message>
        <source>{} can&apos;t give out the package of “{}”. {}</source>
        <translation>{} 无法给出“{}”的包。{}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>{} sent no package: {}</source>
        <translation>{} 没有发送包：{}</translation>
    </message>
    <message>
        <source>{} was answered with HTTP {}, and yet with {}.</source>
        <translation>{} 得到的应答是 HTTP {}，但内容却是 {}。</translation>
    </message>
    <message>
        <source>{} does not offer to deploy processes (OGC API - Processes, Part 2).</source>
        <translation>{} 不提供部署处理过程的功能（OGC API - Processes 第 2 部分）。</translation>
    </message>
    <message>
        <source>no type of them</source>
        <translation>不支持任何类型</translation>
    </message>
    <message>
        <source>The package has an execution unit of type “{}”, and {} declares {}. Nothing was sent.</source>
        <translation>包中有类型为“{}”的执行单元，而 {} 声明的是：{}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>{} takes no OGC application packages, only CWL as it is.</source>
        <translation>{} 不接受 OGC 应用包，只接受原样的 CWL。</translation>
    </message>
    <message>
        <source>What stands at {}</source>
        <translation>{} 处的内容</translation>
    </message>
    <message>
        <source>{} is {}, no CWL: the address of the file itself is due.</source>
        <translation>{}是{}，不是 CWL：需要文件本身的地址。</translation>
    </message>
    <message>
        <source>What came from {} is not what the server announced: its {} digest is another. Nothing of it was kept; fetch the results again.</source>
        <translation>来自 {} 的内容与服务器所声明的不符：其 {} 摘要不同。没有保留任何内容；请重新获取结果。</translation>
    </message>
    <message>
        <source>The disk became full while the result was written to {}, so nothing of it was kept. Make room, or choose another folder, and fetch the results again.</source>
        <translation>将结果写入 {} 时磁盘已满，因此没有保留任何内容。请腾出空间，或选择另一个文件夹，然后重新获取结果。</translation>
    </message>
    <message>
        <source>The result is larger than a file in {} may be, so nothing of it was kept. Choose a folder on another disk, and fetch the results again.</source>
        <translation>结果超过了 {} 中文件允许的大小，因此没有保留任何内容。请选择另一磁盘上的文件夹，然后重新获取结果。</translation>
    </message>
    <message>
        <source>The result could not be written to {}: {}.</source>
        <translation>无法将结果写入 {}：{}。</translation>
    </message>
    <message>
        <source>The connection to {} was cut.</source>
        <translation>与 {} 的连接中断了。</translation>
    </message>
    <message>
        <source>{} sent another part of the file than was asked for.</source>
        <translation>{} 发送的不是所请求的那部分文件。</translation>
    </message>
    <message>
        <source>{} sends {} bytes where {} were announced, so nothing was kept. Fetch the results of the job again (hpgc:fetchresults); if it happens again, tell the server&apos;s operator.</source>
        <translation>{} 发送 {} 字节，而声明的是 {} 字节，因此没有保留任何内容。请重新获取作业的结果 (hpgc:fetchresults)；如果再次发生，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>{} sent more than the {} bytes that were announced, so nothing was kept. Fetch the results of the job again (hpgc:fetchresults); if it happens again, tell the server&apos;s operator.</source>
        <translation>{} 发送的内容超过了声明的 {} 字节，因此没有保留任何内容。请重新获取作业的结果 (hpgc:fetchresults)；如果再次发生，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>The result at {} can&apos;t be fetched from there any longer; {} had come ({}).</source>
        <translation>{} 处的结果已无法再从那里获取；已收到 {} ({})。</translation>
    </message>
    <message>
        <source>The result at {} is not there any longer; {} had come ({}).</source>
        <translation>{} 处的结果已不存在；已收到 {} ({})。</translation>
    </message>
    <message>
        <source>Its address may have expired. Fetch the results of the job again (hpgc:fetchresults): the server may then give a new address.</source>
        <translation>其地址可能已过期。请重新获取作业的结果 (hpgc:fetchresults)：服务器届时可能会给出新的地址。</translation>
    </message>
    <message>
        <source>The result at {} was cut off after {}, and there was no going on.</source>
        <translation>{} 处的结果在 {} 之后中断，无法继续。</translation>
    </message>
    <message>
        <source>Fetch the results of the job again (hpgc:fetchresults).</source>
        <translation>请重新获取作业的结果 (hpgc:fetchresults)。</translation>
    </message>
    <message>
        <source>The results at {} are not ready yet: {}</source>
        <translation>{} 处的结果尚未就绪：{}</translation>
    </message>
    <message>
        <source>Sign in, or give the connection an authentication configuration.</source>
        <translation>请登录，或为连接设置认证配置。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for access.</source>
        <translation>请向服务器管理员申请访问权限。</translation>
    </message>
    <message>
        <source>{} {} was answered with HTTP {}: {}</source>
        <translation>{} {} 的应答是 HTTP {}：{}</translation>
    </message>
    <message>
        <source>a value of type {} has no form in JSON</source>
        <translation>类型为 {} 的值在 JSON 中没有对应形式</translation>
    </message>
    <message>
        <source>The request can&apos;t be written as JSON: {}.</source>
        <translation>无法将请求写为 JSON：{}。</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be read: {}.</source>
        <translation>无法读取文件 {}：{}。</translation>
    </message>
    <message>
        <source>The file {} changed while it was sent; nothing was run. Try again.</source>
        <translation>文件 {} 在发送过程中发生了变化；没有运行任何内容。请重试。</translation>
    </message>
    <message>
        <source>{} answers again.</source>
        <translation>{} 恢复应答。</translation>
    </message>
    <message>
        <source>{} The job goes on there; asking again for {:.0f} minutes.</source>
        <translation>{} 作业在那里继续；将继续询问 {:.0f} 分钟。</translation>
    </message>
    <message>
        <source>Gave up after {:.0f} minutes without an answer. The job goes on at {}. The last trouble: {}</source>
        <translation>{:.0f} 分钟没有应答，已放弃。作业在 {} 继续。最后的问题：{}</translation>
    </message>
    <message>
        <source>The job at {} is still running after {:.0f} seconds.</source>
        <translation>{} 处的作业在 {:.0f} 秒后仍在运行。</translation>
    </message>
    <message>
        <source>The job at {} is still {}; it has no results yet.</source>
        <translation>{} 处的作业状态仍为 {}；还没有结果。</translation>
    </message>
    <message>
        <source>The job at {} was dismissed.</source>
        <translation>{} 处的作业已被撤销。</translation>
    </message>
    <message>
        <source>The job at {} failed: {}</source>
        <translation>{} 处的作业失败：{}</translation>
    </message>
    <message>
        <source>{} sent something else than the status of a job.</source>
        <translation>{} 发送的不是作业的状态。</translation>
    </message>
    <message>
        <source>the server gave no reason.</source>
        <translation>服务器没有说明原因。</translation>
    </message>
    <message>
        <source>The server&apos;s results are in parts, but it doesn&apos;t say what lies between them.</source>
        <translation>服务器的结果分为多个部分，但它没有说明各部分之间的分隔符。</translation>
    </message>
    <message>
        <source>The server&apos;s results are in parts, but no whole part was found in them.</source>
        <translation>服务器的结果分为多个部分，但其中没有找到完整的部分。</translation>
    </message>
    <message>
        <source>The proxy on the way to {} does not let it through: {}.</source>
        <translation>通往 {} 的代理不允许通过：{}。</translation>
    </message>
    <message>
        <source>{} did not answer in time. Is the server running, and the address right?</source>
        <translation>{} 没有及时应答。服务器是否在运行，地址是否正确？</translation>
    </message>
    <message>
        <source>{} can&apos;t be reached ({}). Is the server running, and the address right?</source>
        <translation>无法访问 {} ({})。服务器是否在运行，地址是否正确？</translation>
    </message>
    <message>
        <source>The connection to {} was cut ({}).</source>
        <translation>与 {} 的连接中断了 ({})。</translation>
    </message>
    <message>
        <source>{} {} could not be done: {}.</source>
        <translation>无法执行 {} {}：{}。</translation>
    </message>
    <message>
        <source>{} {} was answered with something odd ({}).</source>
        <translation>{} {} 得到了异常的应答 ({})。</translation>
    </message>
    <message>
        <source>If you trust it, add its authority to the trusted ones (in QGIS: Settings &gt; Options &gt; Authentication).</source>
        <translation>如果您信任它，请将其颁发机构添加到受信任的机构中（在 QGIS 中：设置 &gt; 选项 &gt; 认证）。</translation>
    </message>
    <message>
        <source>The certificate of {} is not trusted, so nothing was sent: {}. {}</source>
        <translation>{} 的证书不受信任，因此没有发送任何内容：{}。{}</translation>
    </message>
    <message>
        <source>No secure connection to {} came about: {}. The server may want a client certificate that it knows.</source>
        <translation>无法与 {} 建立安全连接：{}。服务器可能需要它所认识的客户端证书。</translation>
    </message>
    <message>
        <source>{} is larger than {} MiB: that is no package but data.</source>
        <translation>{} 大于 {} MiB：那不是包，而是数据。</translation>
    </message>
    <message>
        <source>{} holds more than {} values, counted with all repetitions.</source>
        <translation>{} 包含超过 {} 个值（重复的也计算在内）。</translation>
    </message>
    <message>
        <source>{} is nested more than {} levels deep.</source>
        <translation>{} 的嵌套超过 {} 层。</translation>
    </message>
    <message>
        <source>{} has a key that is no text: {!r}.</source>
        <translation>{} 有一个不是文本的键：{!r}。</translation>
    </message>
    <message>
        <source>{} holds a NUL character.</source>
        <translation>{} 包含 NUL 字符。</translation>
    </message>
    <message>
        <source>{} holds a number that is not finite.</source>
        <translation>{} 包含非有限的数字。</translation>
    </message>
    <message>
        <source>{} holds an integer of more than 64 bits.</source>
        <translation>{} 包含超过 64 位的整数。</translation>
    </message>
    <message>
        <source>{} holds a value of type {}, which JSON has no form for.</source>
        <translation>{} 包含类型为 {} 的值，它在 JSON 中没有对应形式。</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>{} has no id: give it one, the process is called by it.</source>
        <translation>{}没有标识符：请给出一个，处理过程以它来称呼。</translation>
    </message>
    <message>
        <source>The id “{}…” is longer than {} characters.</source>
        <translation>标识符“{}…”超过 {} 个字符。</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be the id of a process: servers stumble over spaces, control characters, a dot at its beginning, and over , ; / \ ? # % &amp; &lt; &gt; quotation marks, $$ and $q$. Letters, digits, “-”, “_” and “.” are safe.</source>
        <translation>“{}”不能作为处理过程的标识符：空格、控制字符、开头的点，以及 , ; / \ ? # % &amp; &lt; &gt; 引号、$$ 和 $q$ 会使服务器出错。字母、数字、“-”、“_”和“.”是安全的。</translation>
    </message>
    <message>
        <source>A CWL document is due, and this is an application package or an address.</source>
        <translation>需要 CWL 文档，而这是应用包或地址。</translation>
    </message>
    <message>
        <source>An entry point stands in the process description: give one, with an id at least.</source>
        <translation>入口点写在处理过程描述中：请给出一个，至少要有标识符。</translation>
    </message>
    <message>
        <source>The CWL document</source>
        <translation>CWL 文档</translation>
    </message>
    <message>
        <source>{} is not CWL: it has neither “cwlVersion” and “class” nor “$graph”.</source>
        <translation>{} 不是 CWL：它既没有“cwlVersion”和“class”，也没有“$graph”。</translation>
    </message>
    <message>
        <source>The CWL document names no “cwlVersion”, such as v1.2.</source>
        <translation>CWL 文档没有写明“cwlVersion”，例如 v1.2。</translation>
    </message>
    <message>
        <source>There is no Workflow “{}” in the CWL document; there is {}.</source>
        <translation>CWL 文档中没有 Workflow“{}”；有的是 {}。</translation>
    </message>
    <message>
        <source>There are several Workflows in the CWL document: pick {} (parameter w).</source>
        <translation>CWL 文档中有多个 Workflow：请选择 {}（参数 w）。</translation>
    </message>
    <message>
        <source>The Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>There are several tools in the CWL document: pick {}.</source>
        <translation>CWL 文档中有多个工具：请选择 {}。</translation>
    </message>
    <message>
        <source>There is no tool “{}” in the CWL document.</source>
        <translation>CWL 文档中没有工具“{}”。</translation>
    </message>
    <message>
        <source>The tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The CWL document holds the tool and no Workflow, and only a Workflow becomes a process: have a Workflow of one step put around it.</source>
        <translation>CWL 文档包含该工具而没有 Workflow，而只有 Workflow 能成为处理过程：请为它套上只有一个步骤的 Workflow。</translation>
    </message>
    <message>
        <source>The CWL document holds the tool “{}” and no Workflow, and only a Workflow becomes a process: have a Workflow of one step put around it.</source>
        <translation>CWL 文档包含工具“{}”而没有 Workflow，而只有 Workflow 能成为处理过程：请为它套上只有一个步骤的 Workflow。</translation>
    </message>
    <message>
        <source>The CWL document holds {} tools ({}) and no Workflow, and only a Workflow becomes a process: write one, or have a Workflow of one step put around one of them.</source>
        <translation>CWL 文档包含 {} 个工具 ({}) 而没有 Workflow，而只有 Workflow 能成为处理过程：请编写一个，或为其中一个工具套上只有一个步骤的 Workflow。</translation>
    </message>
    <message>
        <source>The CWL document holds no Workflow, and only a Workflow becomes a process.</source>
        <translation>CWL 文档没有 Workflow，而只有 Workflow 能成为处理过程。</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} 和 {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} 或 {}</translation>
    </message>
    <message>
        <source>The execution unit</source>
        <translation>执行单元</translation>
    </message>
    <message>
        <source>{} is {}; an object is due: a link, a value or a container image.</source>
        <translation>{} 是{}；需要一个对象：链接、值或容器镜像。</translation>
    </message>
    <message>
        <source>{} has neither “href” nor “value” nor “image”, so there is nothing to run.</source>
        <translation>{} 既没有“href”，也没有“value”或“image”，因此没有可运行的内容。</translation>
    </message>
    <message>
        <source>{} has {} for an “href”; an address is due.</source>
        <translation>{} 的“href”是{}；需要一个地址。</translation>
    </message>
    <message>
        <source>{}: the address “{}” has spaces or control characters in it.</source>
        <translation>{}：地址“{}”中含有空格或控制字符。</translation>
    </message>
    <message>
        <source>A file of this computer is sent with the package instead.</source>
        <translation>本机的文件应改为随包一起发送。</translation>
    </message>
    <message>
        <source>{}: “{}” is no http or https address, so a server can&apos;t fetch it.</source>
        <translation>{}：“{}”不是 http 或 https 地址，因此服务器无法获取。</translation>
    </message>
    <message>
        <source>{}: the address holds a login, which everyone would see who sees the package.</source>
        <translation>{}：地址包含登录信息，看到包的人都会看到它。</translation>
    </message>
    <message>
        <source>{}: the address “{}” is a template; put in what belongs between the braces.</source>
        <translation>{}：地址“{}”是模板；请填入花括号中应有的内容。</translation>
    </message>
    <message>
        <source>{} has {} for a “value”; a CWL document is due.</source>
        <translation>{} 的“value”是{}；需要 CWL 文档。</translation>
    </message>
    <message>
        <source>{}, its value,</source>
        <translation>{}（其值）</translation>
    </message>
    <message>
        <source>{} doesn&apos;t say what its “value” is: it needs a “mediaType” or “type”.</source>
        <translation>{} 没有说明其“value”是什么：需要“mediaType”或“type”。</translation>
    </message>
    <message>
        <source>{} names no container image that could be fetched: {}.</source>
        <translation>{} 没有给出可获取的容器镜像：{}。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>包</translation>
    </message>
    <message>
        <source>{} is not an application package: an object with an “executionUnit” is due.</source>
        <translation>{} 不是应用包：需要带有“executionUnit”的对象。</translation>
    </message>
    <message>
        <source>a process description alone</source>
        <translation>单独的处理过程描述</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>CWL, which is sent as it is</source>
        <translation>CWL，它按原样发送</translation>
    </message>
    <message>
        <source>{} is not an application package: it has no “executionUnit”. It is {}.</source>
        <translation>{} 不是应用包：它没有“executionUnit”。它是{}。</translation>
    </message>
    <message>
        <source>{} has no execution unit: the array “executionUnit” is empty.</source>
        <translation>{} 没有执行单元：数组“executionUnit”为空。</translation>
    </message>
    <message>
        <source>Execution unit {}</source>
        <translation>执行单元 {}</translation>
    </message>
    <message>
        <source>There are several Workflows in the package: pick one of {} (parameter w).</source>
        <translation>包中有多个 Workflow：请选择 {} 之一（参数 w）。</translation>
    </message>
    <message>
        <source>The package holds no CWL that would need a Workflow around it.</source>
        <translation>包中没有需要套上 Workflow 的 CWL。</translation>
    </message>
    <message>
        <source>{} has a “processDescription” that is no object.</source>
        <translation>{} 的“processDescription”不是对象。</translation>
    </message>
    <message>
        <source>{} has a process description without an id: give it one.</source>
        <translation>{} 的处理过程描述没有标识符：请给出一个。</translation>
    </message>
    <message>
        <source>One of: {}.</source>
        <translation>以下之一：{}。</translation>
    </message>
    <message>
        <source>{} is neither an application package (an object with an “executionUnit”) nor a CWL document.</source>
        <translation>{} 既不是应用包（带有“executionUnit”的对象），也不是 CWL 文档。</translation>
    </message>
    <message>
        <source>The name of a file is given as a Path.</source>
        <translation>文件名应以 Path 给出。</translation>
    </message>
    <message>
        <source>{} is no file.</source>
        <translation>{} 不是文件。</translation>
    </message>
    <message>
        <source>{} is no text in UTF-8 (byte {}).</source>
        <translation>{} 不是 UTF-8 文本（字节 {}）。</translation>
    </message>
    <message>
        <source>{} holds {}, which is no JSON.</source>
        <translation>{} 包含 {}，这不是 JSON。</translation>
    </message>
    <message>
        <source>{} has “{}” twice in one object.</source>
        <translation>{} 的一个对象中“{}”出现了两次。</translation>
    </message>
    <message>
        <source>{} is no JSON: {}.</source>
        <translation>{} 不是 JSON：{}。</translation>
    </message>
    <message>
        <source>{} is YAML, and this Python has no package “yaml” (PyYAML) to read it with: install that, or give the package as JSON.</source>
        <translation>{} 是 YAML，而此 Python 没有读取它的包“yaml”(PyYAML)：请安装它，或以 JSON 给出包。</translation>
    </message>
    <message>
        <source>{} in line {}</source>
        <translation>{}（第 {} 行）</translation>
    </message>
    <message>
        <source>{} is neither JSON nor YAML: {}.</source>
        <translation>{} 既不是 JSON 也不是 YAML：{}。</translation>
    </message>
    <message>
        <source>{} refers to “{}”, which stands for nothing yet.</source>
        <translation>{} 引用了“{}”，它尚未指代任何内容。</translation>
    </message>
    <message>
        <source>{} holds several YAML documents; a package is one.</source>
        <translation>{} 包含多个 YAML 文档；一个包只能是一个。</translation>
    </message>
    <message>
        <source>{} merges (“&lt;&lt;”) something that is no mapping.</source>
        <translation>{} 合并（“&lt;&lt;”）的内容不是映射。</translation>
    </message>
    <message>
        <source>{} has “{}” twice in one mapping.</source>
        <translation>{} 的一个映射中“{}”出现了两次。</translation>
    </message>
    <message>
        <source>{} has a list or mapping for a key.</source>
        <translation>{} 以列表或映射作为键。</translation>
    </message>
    <message>
        <source>{} has the YAML tag “{}”: only plain values are read.</source>
        <translation>{} 有 YAML 标签“{}”：只读取普通值。</translation>
    </message>
    <message>
        <source>{} sent something odd ({}).</source>
        <translation>{} 发送了异常的内容 ({})。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>{} sent no {} but an error page.</source>
        <translation>{} 发送的不是 {}，而是错误页面。</translation>
    </message>
    <message>
        <source>The job failed on {}: {}</source>
        <translation>作业在 {} 上失败：{}</translation>
    </message>
    <message>
        <source>A result stands at {}, which is not an http or https address.</source>
        <translation>结果位于 {}，这不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>an address that can&apos;t be read</source>
        <translation>无法读取的地址</translation>
    </message>
    <message>
        <source>{} is not protected by https, so nobody should sign in there.</source>
        <translation>{} 没有受 https 保护，因此不应在那里登录。</translation>
    </message>
    <message>
        <source>The sign-in provider {} offers no sign-in in the browser. Choose another way.</source>
        <translation>登录提供方 {} 不提供在浏览器中登录。请选择其他方式。</translation>
    </message>
    <message>
        <source>The browser could not be opened ({}). Set a default browser, or choose another way.</source>
        <translation>无法打开浏览器 ({})。请设置默认浏览器，或选择其他方式。</translation>
    </message>
    <message>
        <source>The browser brought the answer of another provider than {}. It was not used.</source>
        <translation>浏览器带来的是 {} 以外的提供方的应答。没有采用。</translation>
    </message>
    <message>
        <source>The browser came back from {} without a code. Sign in again.</source>
        <translation>浏览器从 {} 返回时没有代码。请重新登录。</translation>
    </message>
    <message>
        <source>No answer of {} came from the browser in time. Sign in again, and go on in the browser to its end.</source>
        <translation>没有及时从浏览器收到 {} 的应答。请重新登录，并在浏览器中完成全部步骤。</translation>
    </message>
    <message>
        <source>An answer came that belongs to another sign-in; it was not used.</source>
        <translation>收到了属于另一次登录的应答；没有采用。</translation>
    </message>
    <message>
        <source>{} Where the browser showed an error about the redirect address, register that of {}</source>
        <translation>{} 如果浏览器显示了关于重定向地址的错误，请登记此地址：{}</translation>
    </message>
    <message>
        <source>The sign-in provider {} offers no sign-in by a code. Choose another way.</source>
        <translation>登录提供方 {} 不提供用代码登录。请选择其他方式。</translation>
    </message>
    <message>
        <source>The code was not entered at {} in time. Sign in again.</source>
        <translation>没有及时在 {} 输入代码。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in provider {} gave no code that can be used, or no https address to enter it at. Choose another way to sign in.</source>
        <translation>登录提供方 {} 没有给出可用的代码，或没有给出输入代码的 https 地址。请选择其他登录方式。</translation>
    </message>
    <message>
        <source>{} describes a sign-in without addresses that begin with https://, so it can&apos;t be used. Ask the server&apos;s operator.</source>
        <translation>{} 描述的登录没有以 https:// 开头的地址，因此无法使用。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>其他类型的 JSON</translation>
    </message>
    <message>
        <source>{} is not protected by https, so nothing secret is sent there.</source>
        <translation>{} 没有受 https 保护，因此不会向那里发送任何机密。</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>{} sends on to {}, where nothing secret is sent. Ask the server&apos;s operator for the sign-in provider&apos;s right address.</source>
        <translation>{} 转到 {}，不会向那里发送任何机密。请向服务器管理员询问登录提供方的正确地址。</translation>
    </message>
    <message>
        <source>{} sends on to it.</source>
        <translation>{} 转到该地址。</translation>
    </message>
    <message>
        <source>{} is not the address of a provider: it has to begin with https://.</source>
        <translation>{} 不是提供方的地址：它必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>{} was sent on more than {} times; gave up.</source>
        <translation>{} 被转发超过 {} 次；已放弃。</translation>
    </message>
    <message>
        <source>{} sent more than {} MiB where a page was due.</source>
        <translation>{} 发送了超过 {} MiB 的内容，而应为一个页面。</translation>
    </message>
    <message>
        <source>{} did not answer in time. Is the sign-in provider running?</source>
        <translation>{} 没有及时应答。登录提供方是否在运行？</translation>
    </message>
    <message>
        <source>The sign-in provider {} gave an ID token that can&apos;t be read. Sign in again.</source>
        <translation>登录提供方 {} 给出的 ID 令牌无法读取。请重新登录。</translation>
    </message>
    <message>
        <source>The ID token that {} gave is another provider&apos;s. It was not used.</source>
        <translation>{} 给出的 ID 令牌属于另一个提供方。没有采用。</translation>
    </message>
    <message>
        <source>The ID token that {} gave is meant for another client. It was not used.</source>
        <translation>{} 给出的 ID 令牌是给另一个客户端的。没有采用。</translation>
    </message>
    <message>
        <source>The ID token that {} gave belongs to another sign-in. Sign in again.</source>
        <translation>{} 给出的 ID 令牌属于另一次登录。请重新登录。</translation>
    </message>
    <message>
        <source>The ID token that {} gave has no end, so it was not used.</source>
        <translation>{} 给出的 ID 令牌没有结束时间，因此没有采用。</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about {} ahead of that of {}, or the provider gave an old ID token. Set date and time of this computer right, then sign in again.</source>
        <translation>本机的时钟比 {1} 的快大约 {0}，或者提供方给出了旧的 ID 令牌。请校正本机的日期和时间，然后重新登录。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is about {} behind that of {}, or the provider gave an old ID token. Set date and time of this computer right, then sign in again.</source>
        <translation>本机的时钟比 {1} 的慢大约 {0}，或者提供方给出了旧的 ID 令牌。请校正本机的日期和时间，然后重新登录。</translation>
    </message>
    <message>
        <source>The address is cut off. {}</source>
        <translation>地址被截断了。{}</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. Open the sign-in page again, and paste the address that the browser comes to from there.</source>
        <translation>该地址属于另一次登录。请重新打开登录页面，并粘贴浏览器由此到达的地址。</translation>
    </message>
    <message>
        <source>Signing in needs the Python package {}, which is not here: install requests-oauthlib.</source>
        <translation>登录需要 Python 包 {}，但这里没有：请安装 requests-oauthlib。</translation>
    </message>
    <message>
        <source>Port {} of this computer, where the browser is to bring the answer, can&apos;t be opened: most likely another program uses it. Close that and sign in again, or register a redirect address without a port.</source>
        <translation>无法打开本机的端口 {}，浏览器应将应答带到那里：很可能另一个程序正在使用它。请关闭该程序后重新登录，或登记不带端口的重定向地址。</translation>
    </message>
    <message>
        <source>No port of this computer could be opened, where the browser is to bring the answer.</source>
        <translation>无法打开本机的任何端口来接收浏览器带来的应答。</translation>
    </message>
    <message>
        <source>The browser can&apos;t bring its answer to {}: the redirect address has to be on this computer, as http://127.0.0.1/ is. Register one like that, or choose another way to sign in.</source>
        <translation>浏览器无法将应答带到 {}：重定向地址必须在本机上，例如 http://127.0.0.1/。请登记这样的地址，或选择其他登录方式。</translation>
    </message>
    <message>
        <source>Go back to QGIS. You can close this page.</source>
        <translation>请返回 QGIS。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>You&apos;re signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>This is not the sign-in that QGIS waits for</source>
        <translation>这不是 QGIS 正在等待的登录</translation>
    </message>
    <message>
        <source>Go back to QGIS and start the sign-in from there; it goes on waiting for the right answer.</source>
        <translation>请返回 QGIS 并从那里开始登录；它仍在等待正确的应答。</translation>
    </message>
    <message>
        <source>Go back to QGIS; start again from there if you still want to sign in.</source>
        <translation>请返回 QGIS；如果仍要登录，请从那里重新开始。</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>登录已结束</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>您没有登录</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>Sign in in the browser, wait for its last page, then copy the whole address from the address bar and paste it.</source>
        <translation>请在浏览器中登录，等到最后一页，然后从地址栏复制完整地址并粘贴。</translation>
    </message>
    <message>
        <source>That is no address with a token. {}</source>
        <translation>那不是带有令牌的地址。{}</translation>
    </message>
    <message>
        <source>What was pasted is cut off at its end. {}</source>
        <translation>粘贴的内容末尾被截断了。{}</translation>
    </message>
    <message>
        <source>a code, but no token: use the sign-in in the browser</source>
        <translation>代码而没有令牌：请使用浏览器中的登录</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>The address holds {}. {}</source>
        <translation>地址包含的是：{}。{}</translation>
    </message>
    <message>
        <source>The token is cut off. {}</source>
        <translation>令牌被截断了。{}</translation>
    </message>
    <message>
        <source>That token has expired. Open the sign-in page again for a new one; where that does not help, look whether this computer&apos;s clock is right.</source>
        <translation>该令牌已过期。请重新打开登录页面获取新的令牌；如果无效，请检查本机的时钟是否正确。</translation>
    </message>
    <message>
        <source>The sign-in provider {} describes no way to sign in that is known here.</source>
        <translation>登录提供方 {} 没有描述这里所知的登录方式。</translation>
    </message>
    <message>
        <source>{} is not the address of a sign-in provider: it has to begin with https://.</source>
        <translation>{} 不是登录提供方的地址：它必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The sign-in provider can&apos;t answer now: {} says HTTP {}. Try later.</source>
        <translation>登录提供方现在无法应答：{} 返回 HTTP {}。请稍后再试。</translation>
    </message>
    <message>
        <source>There is no sign-in provider at {}: found {}. Its address usually ends in {}; ask the server&apos;s operator for it.</source>
        <translation>{} 处没有登录提供方：找到的是 {}。其地址通常以 {} 结尾；请向服务器管理员询问。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>The sign-in provider at {} calls itself {} where “{}” was due, so it is not to be trusted. Ask the server&apos;s operator for the right address.</source>
        <translation>{} 处的登录提供方自称 {}，而应为“{}”，因此不可信任。请向服务器管理员询问正确的地址。</translation>
    </message>
    <message>
        <source>The sign-in provider names {}, which is not protected by https; it is not used.</source>
        <translation>登录提供方给出了 {}，它没有受 https 保护；不予采用。</translation>
    </message>
    <message>
        <source>The sign-in at {} can&apos;t be renewed by itself. Sign in again.</source>
        <translation>{} 的登录无法自动续期。请重新登录。</translation>
    </message>
    <message>
        <source>The code from the browser is not taken any more. Sign in again.</source>
        <translation>来自浏览器的代码已不被接受。请重新登录。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Enter them again.</source>
        <translation>用户名或密码错误。请重新输入。</translation>
    </message>
    <message>
        <source>It says: {}.</source>
        <translation>它说：{}。</translation>
    </message>
    <message>
        <source>The sign-in provider {} can&apos;t do it now ({}). Try again later.</source>
        <translation>登录提供方 {} 现在无法执行 ({})。请稍后再试。</translation>
    </message>
    <message>
        <source>The sign-in at {} has ended. Sign in again.</source>
        <translation>在 {} 的登录已结束。请重新登录。</translation>
    </message>
    <message>
        <source>Consent was denied at {}. To sign in, allow the access there.</source>
        <translation>在 {} 被拒绝授权。要登录，请在那里允许访问。</translation>
    </message>
    <message>
        <source>The sign-in provider {} refuses the client “{}” ({}): check client id and client secret, and that this way to sign in is allowed for it.</source>
        <translation>登录提供方 {} 拒绝了客户端“{}”({})：请检查客户端 ID 和客户端密钥，以及是否允许它使用此登录方式。</translation>
    </message>
    <message>
        <source>The sign-in provider {} does not grant “{}”. Ask for other scopes.</source>
        <translation>登录提供方 {} 不授予“{}”。请申请其他授权范围。</translation>
    </message>
    <message>
        <source>The sign-in provider {} does not offer this way to sign in. Choose another.</source>
        <translation>登录提供方 {} 不提供此登录方式。请选择其他方式。</translation>
    </message>
    <message>
        <source>The sign-in provider {} refused. {}</source>
        <translation>登录提供方 {} 拒绝了。{}</translation>
    </message>
    <message>
        <source>The sign-in provider {} refused ({}).</source>
        <translation>登录提供方 {} 拒绝了 ({})。</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>它没有说明原因</translation>
    </message>
    <message>
        <source>User name and password are both needed to sign in this way.</source>
        <translation>此登录方式需要用户名和密码。</translation>
    </message>
    <message>
        <source>A service account needs its client secret to sign in. Ask the server&apos;s operator for it.</source>
        <translation>服务账户登录时需要其客户端密钥。请向服务器管理员询问。</translation>
    </message>
    <message>
        <source>The answer of the sign-in provider holds no access token.</source>
        <translation>登录提供方的应答不包含访问令牌。</translation>
    </message>
    <message>
        <source>The sign-in provider gave a token of another type than Bearer, which is of no use here.</source>
        <translation>登录提供方给出的令牌不是 Bearer 类型，在这里无法使用。</translation>
    </message>
    <message>
        <source>The sign-in provider gave a token with characters that no token may have.</source>
        <translation>登录提供方给出的令牌含有令牌中不允许的字符。</translation>
    </message>
    <message>
        <source>The sign-in provider {} names no address that gives tokens.</source>
        <translation>登录提供方 {} 没有给出发放令牌的地址。</translation>
    </message>
    <message>
        <source>{} sent {} where an answer to a sign-in was due (HTTP {}). Is that the sign-in provider&apos;s address? Ask the server&apos;s operator.</source>
        <translation>{} 发送了{}，而应为登录的应答 (HTTP {})。那是登录提供方的地址吗？请询问服务器管理员。</translation>
    </message>
    <message>
        <source>A result that should be base64 holds other characters.</source>
        <translation>应为 base64 的结果包含其他字符。</translation>
    </message>
    <message>
        <source>The server&apos;s results are not JSON: {}.</source>
        <translation>服务器的结果不是 JSON：{}。</translation>
    </message>
    <message>
        <source>The server&apos;s results hold more than {} MiB of JSON.</source>
        <translation>服务器的结果包含超过 {} MiB 的 JSON。</translation>
    </message>
    <message>
        <source>The request was not sent whole, so nothing was run.</source>
        <translation>请求没有完整发送，因此没有运行任何内容。</translation>
    </message>
    <message>
        <source>It is not known whether the server runs it: look at its jobs before you try again.</source>
        <translation>不知道服务器是否在运行它：请先查看其作业，再重试。</translation>
    </message>
    <message>
        <source>The connection to {} was cut after {} of {} bytes.</source>
        <translation>与 {} 的连接在 {} / {} 字节处中断。</translation>
    </message>
    <message>
        <source>{} is not an http or https address; it was not followed.</source>
        <translation>{} 不是 http 或 https 地址；没有跟随。</translation>
    </message>
    <message>
        <source>{} was reached by more than {} redirects; gave up.</source>
        <translation>经过超过 {1} 次重定向才到达 {0}；已放弃。</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>the server has moved to {}: change the connection&apos;s address to that.</source>
        <translation>服务器已迁移到 {}：请将连接的地址改为它。</translation>
    </message>
    <message>
        <source>at {}: </source>
        <translation>在 {}：</translation>
    </message>
    <message>
        <source>{} is not of type {}</source>
        <translation>{} 不是 {} 类型</translation>
    </message>
    <message>
        <source>{} is none of {}</source>
        <translation>{} 不是 {} 之一</translation>
    </message>
    <message>
        <source>{} is not {}</source>
        <translation>{} 不是 {}</translation>
    </message>
    <message>
        <source>{} is missing</source>
        <translation>缺少 {}</translation>
    </message>
    <message>
        <source>{} is not known here</source>
        <translation>这里不认识 {}</translation>
    </message>
    <message>
        <source>{} entries are fewer than {}</source>
        <translation>{} 个条目少于 {}</translation>
    </message>
    <message>
        <source>{} entries are more than {}</source>
        <translation>{} 个条目多于 {}</translation>
    </message>
    <message>
        <source>{} is shorter than {}</source>
        <translation>{} 短于 {}</translation>
    </message>
    <message>
        <source>{} is longer than {}</source>
        <translation>{} 长于 {}</translation>
    </message>
    <message>
        <source>{} is less than {}</source>
        <translation>{} 小于 {}</translation>
    </message>
    <message>
        <source>{} is more than {}</source>
        <translation>{} 大于 {}</translation>
    </message>
    <message>
        <source>{} is not more than {}</source>
        <translation>{} 不大于 {}</translation>
    </message>
    <message>
        <source>{} is not less than {}</source>
        <translation>{} 不小于 {}</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>矢量</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>point cloud</source>
        <translation>点云</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>几何图形</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>bounding box</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>bounding box with heights</source>
        <translation>带高度的边界框</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>interval of time</source>
        <translation>时间区间</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>structured value</source>
        <translation>结构化的值</translation>
    </message>
    <message>
        <source>json</source>
        <translation>json</translation>
    </message>
    <message>
        <source>a list of lists</source>
        <translation>列表的列表</translation>
    </message>
    <message>
        <source>a list of values ({})</source>
        <translation>值的列表（{}）</translation>
    </message>
    <message>
        <source>lists within lists</source>
        <translation>列表中的列表</translation>
    </message>
    <message>
        <source>a value of type {}</source>
        <translation>类型为 {} 的值</translation>
    </message>
    <message>
        <source>no type at all</source>
        <translation>没有任何类型</translation>
    </message>
    <message>
        <source>one of several kinds of value ({})</source>
        <translation>多种值之一（{}）</translation>
    </message>
    <message>
        <source>The catalog {} can&apos;t be read ({}); refresh the connection.</source>
        <translation>无法读取目录 {} ({})；请刷新连接。</translation>
    </message>
    <message>
        <source>There is no connection “{}” in this profile. Add it with the algorithm “Add connection”.</source>
        <translation>此配置文件中没有连接“{}”。请用算法“添加连接”添加它。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Layers of “{}” will stop drawing: {}</source>
        <translation>“{}”的图层将停止绘制：{}</translation>
    </message>
    <message>
        <source>“{}” was left on its server as {}, and this process takes only {}: run the step before it with its results as a download.</source>
        <translation>“{}”以 {} 的形式留在其服务器上，而此处理过程只接受 {}：请以下载方式获取结果，重新运行前一步骤。</translation>
    </message>
    <message>
        <source>something</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Run it again with results as a download.</source>
        <translation>请以下载方式获取结果，重新运行。</translation>
    </message>
    <message>
        <source>The map service at {} does not work: it said “{}”. {}</source>
        <translation>{} 处的地图服务无法工作：它说“{}”。{}</translation>
    </message>
    <message>
        <source>QGIS can&apos;t draw the layer “{}” of the map service at {}. {} {}</source>
        <translation>QGIS 无法绘制 {1} 处地图服务的图层“{0}”。{2} {3}</translation>
    </message>
    <message>
        <source> version {}</source>
        <translation> 版本 {}</translation>
    </message>
    <message>
        <source>Made by the process {}{} on {} at {}.</source>
        <translation>由 {2} 上的处理过程 {0}{1} 于 {3} 生成。</translation>
    </message>
    <message>
        <source>{}: process {}{} on {}</source>
        <translation>{0}：{3} 上的处理过程 {1}{2}</translation>
    </message>
    <message>
        <source>Job {}</source>
        <translation>作业 {}</translation>
    </message>
    <message>
        <source>Inputs {}</source>
        <translation>输入 {}</translation>
    </message>
    <message>
        <source>“{}” is sent whole: what was asked for leaves nothing of it out.</source>
        <translation>“{}”将完整发送：所要求的没有排除它的任何部分。</translation>
    </message>
    <message>
        <source>the extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>{} of {} bands</source>
        <translation>{1} 个波段中的 {0} 个</translation>
    </message>
    <message>
        <source>bands {}</source>
        <translation>波段 {}</translation>
    </message>
    <message>
        <source>pixels of {}</source>
        <translation>{} 的像元</translation>
    </message>
    <message>
        <source>Sent of “{}”: {}, {} instead of {} (before compression).</source>
        <translation>“{}”已发送：{}，{}，而不是 {}（压缩前）。</translation>
    </message>
    <message>
        <source>Only {1} of “{0}” is sent: {2} instead of {3} (before compression).</source>
        <translation>只发送“{0}”的{1}：{2}，而不是 {3}（压缩前）。</translation>
    </message>
    <message>
        <source>Only {1} of “{0}” are sent: {2} instead of {3} (before compression).</source>
        <translation>只发送“{0}”的{1}：{2}，而不是 {3}（压缩前）。</translation>
    </message>
    <message>
        <source>“{}” has no band {}: its bands are 1 to {}.</source>
        <translation>“{}”没有波段 {}：它的波段为 1 到 {}。</translation>
    </message>
    <message>
        <source>A resolution of {} leaves no pixel of “{}”: it is larger than what is sent of it.</source>
        <translation>分辨率 {} 使“{}”没有剩余像元：它大于要发送的部分。</translation>
    </message>
    <message>
        <source>The extent to be sent does not meet the raster “{}”. Nothing was sent.</source>
        <translation>要发送的范围与栅格“{}”不相交。没有发送任何内容。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>“{}” is on the web and goes as a link, so the whole of it.</source>
        <translation>“{}”在网络上，以链接形式发送，因此是完整的。</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be read from {}.</source>
        <translation>无法从 {1} 读取栅格图层“{0}”。</translation>
    </message>
    <message>
        <source>“{}” lies on the map by control points, so that no extent of it can be sent. Warp it first.</source>
        <translation>“{}”由控制点定位在地图上，因此无法发送其中的某个范围。请先对其进行变形校正。</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be read.</source>
        <translation>无法读取栅格图层“{}”。</translation>
    </message>
    <message>
        <source>The layer “{}” is a picture made by a server and has no values of its own. Choose a layer with data, such as a result that came as “download” or “stream”, or export the picture.</source>
        <translation>图层“{}”是服务器生成的图片，没有自己的数值。请选择含有数据的图层，例如以“download”或“stream”方式取得的结果，或导出该图片。</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be written to a GeoTIFF.</source>
        <translation>无法将栅格图层“{}”写为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The list of results {} can&apos;t be used, so nothing goes by link: {}</source>
        <translation>无法使用结果列表 {}，因此没有内容以链接形式发送：{}</translation>
    </message>
    <message>
        <source>“{}” was left on the server, and can&apos;t be had there any more: {} Make it again.</source>
        <translation>“{}”留在服务器上，但已无法从那里得到：{} 请重新生成。</translation>
    </message>
    <message>
        <source>“{}” is on the server already and goes as a link.</source>
        <translation>“{}”已在服务器上，以链接形式发送。</translation>
    </message>
    <message>
        <source>{} gives a page in its place.</source>
        <translation>{} 给出的是一个页面。</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <translation>HTTP 状态 {}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>What is put into the staging area can&apos;t be read at {} without signing in ({}), so that no server could fetch it.</source>
        <translation>放入暂存区的内容不登录就无法从 {} 读取 ({})，因此没有服务器能获取它。</translation>
    </message>
    <message>
        <source>The staging area gives something else at {} than what was put there.</source>
        <translation>暂存区在 {} 给出的内容与放入的不同。</translation>
    </message>
    <message>
        <source>The authentication configuration “{}” has no user name and password for the staging area: make one of the kind “Basic” with the access key&apos;s id and its secret.</source>
        <translation>认证配置“{}”没有用于暂存区的用户名和密码：请创建“Basic”类型的配置，填入访问密钥的 ID 及其机密。</translation>
    </message>
    <message>
        <source>GDAL {} signs addresses for all that is in the container of {}; that takes a newer GDAL.</source>
        <translation>GDAL {} 会为 {} 的容器中的所有内容签名地址；需要更新版本的 GDAL。</translation>
    </message>
    <message>
        <source>Check its authentication configuration, or GDAL&apos;s own credentials, and what they may do there.</source>
        <translation>请检查其认证配置或 GDAL 自己的凭据，以及它们在那里的权限。</translation>
    </message>
    <message>
        <source>There is no such bucket: check the staging area of the connection.</source>
        <translation>没有这样的存储桶：请检查连接的暂存区。</translation>
    </message>
    <message>
        <source>It is full, or takes no file of that size.</source>
        <translation>它已满，或不接受该大小的文件。</translation>
    </message>
    <message>
        <source>Check the staging area of the connection, and whether it can be reached.</source>
        <translation>请检查连接的暂存区，以及能否访问它。</translation>
    </message>
    <message>
        <source>The staging area {} refused: {}. {}</source>
        <translation>暂存区 {} 拒绝了：{}。{}</translation>
    </message>
    <message>
        <source>The staging area is full, or takes no file of that size.</source>
        <translation>暂存区已满，或不接受该大小的文件。</translation>
    </message>
    <message>
        <source>Check the authentication configuration of the staging area.</source>
        <translation>请检查暂存区的认证配置。</translation>
    </message>
    <message>
        <source>The staging area isn&apos;t there, or doesn&apos;t take files by PUT.</source>
        <translation>暂存区不存在，或不接受通过 PUT 上传的文件。</translation>
    </message>
    <message>
        <source>QGIS can&apos;t read {} as a layer.</source>
        <translation>QGIS 无法将 {} 读取为图层。</translation>
    </message>
    <message>
        <source>{} can&apos;t be read in parts.</source>
        <translation>无法分部分读取 {}。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t offer it in parts.</source>
        <translation>服务器不提供分部分读取。</translation>
    </message>
    <message>
        <source>Features can&apos;t be written to {}: its ending is not known.</source>
        <translation>无法将要素写入 {}：不认识其扩展名。</translation>
    </message>
    <message>
        <source>The result holds no features that QGIS can read. {}</source>
        <translation>结果不包含 QGIS 能读取的要素。{}</translation>
    </message>
    <message>
        <source>“{}” has features without geometry, which FlatGeobuf leaves out. Take them out of the layer.</source>
        <translation>“{}”含有没有几何图形的要素，FlatGeobuf 会将其略去。请从图层中去掉它们。</translation>
    </message>
    <message>
        <source>The features of “{}” can&apos;t be written to be sent. {}</source>
        <translation>无法写出“{}”的要素以便发送。{}</translation>
    </message>
    <message>
        <source>That failed in a way that nobody has thought of ({}); the log, tab HPGC, tells more.</source>
        <translation>发生了未曾料到的失败 ({})；日志的 HPGC 选项卡有更多信息。</translation>
    </message>
    <message>
        <source>Let the Server Call When a Job Changes</source>
        <translation>作业变化时让服务器通知</translation>
    </message>
    <message>
        <source>this computer&apos;s own address</source>
        <translation>本机自己的地址</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>任一空闲端口</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公共地址</translation>
    </message>
    <message>
        <source>Where the server reaches this computer, through a port forward or a tunnel; it needs a fixed port.</source>
        <translation>服务器通过端口转发或隧道访问本机的地方；它需要固定的端口。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Where this computer listens while such a job runs.</source>
        <translation>此类作业运行时本机监听的端口。</translation>
    </message>
    <message>
        <source>Edit the Connection “{}”</source>
        <translation>编辑连接“{}”</translation>
    </message>
    <message>
        <source>New HPGC Connection</source>
        <translation>新建 HPGC 连接</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Save With&amp;out Asking</source>
        <translation>不询问直接保存(&amp;O)</translation>
    </message>
    <message>
        <source>There is a connection “{}” already: choose another name, or edit that one.</source>
        <translation>已有连接“{}”：请选择其他名称，或编辑那个连接。</translation>
    </message>
    <message>
        <source>Its algorithms get other ids: models and scripts that name “{}” will not find them.</source>
        <translation>其算法将得到其他标识符：引用“{}”的模型和脚本将找不到它们。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Asks the server who it is and how it wants you to sign in; keeps nothing.</source>
        <translation>询问服务器是什么以及要求您如何登录；不保存任何内容。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Keeps the connection though its server doesn&apos;t answer.</source>
        <translation>即使服务器没有应答也保存连接。</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <translation>不询问直接保存</translation>
    </message>
    <message>
        <source>Staging area: {}</source>
        <translation>暂存区：{}</translation>
    </message>
    <message>
        <source>Staging area: it works</source>
        <translation>暂存区：可以使用</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>a free port of this computer</source>
        <translation>本机的任一空闲端口</translation>
    </message>
    <message>
        <source>as the provider says</source>
        <translation>由提供方决定</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>kept in QGIS&apos;s encrypted store</source>
        <translation>保存在 QGIS 的加密存储中</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Of your choice; it is part of the ids of its algorithms.</source>
        <translation>由您选定；它是其算法标识符的一部分。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Where the server is; it usually ends in /ogc-api/.</source>
        <translation>服务器所在之处；通常以 /ogc-api/ 结尾。</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>认证(&amp;U)</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration, if you have one for this server; its secret stays in QGIS&apos;s encrypted store. Without one, this plugin signs in by itself where the server wants that.</source>
        <translation>QGIS 认证配置（如果您有用于此服务器的配置）；其机密保存在 QGIS 的加密存储中。没有它时，此插件会在服务器要求时自行登录。</translation>
    </message>
    <message>
        <source>&amp;Patience</source>
        <translation>耐心(&amp;P)</translation>
    </message>
    <message>
        <source>How long a running job may go without an answer of the server. The job itself goes on over there.</source>
        <translation>正在运行的作业可以在没有服务器应答的情况下持续多久。作业本身会在那边继续。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方式(&amp;M)</translation>
    </message>
    <message>
        <source>How you sign in; the server names what it offers.</source>
        <translation>您如何登录；服务器会说明它提供的方式。</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>客户端密钥(&amp;E)</translation>
    </message>
    <message>
        <source>Only for clients that have one, such as service accounts. It is kept in QGIS&apos;s encrypted store.</source>
        <translation>仅用于有密钥的客户端，例如服务账户。它保存在 QGIS 的加密存储中。</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>授权范围(&amp;S)</translation>
    </message>
    <message>
        <source>What is asked for, separated by spaces; the operator tells them.</source>
        <translation>申请的内容，用空格分隔；由管理员告知。</translation>
    </message>
    <message>
        <source>Where the provider sends the browser, as it is registered there; empty: a free port of this computer.</source>
        <translation>提供方将浏览器转到的地方，与在那里登记的一致；留空：本机的任一空闲端口。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Address of the sign-in provider, only where the server doesn&apos;t name it.</source>
        <translation>登录提供方的地址，仅在服务器没有给出时需要。</translation>
    </message>
    <message>
        <source>Only for a provider that doesn&apos;t publish its addresses; the operator tells it.</source>
        <translation>仅用于没有公布其地址的提供方；由管理员告知。</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>设备地址</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Addresses beside the server&apos;s own that may be sent the token, separated by spaces, such as https://maps.hpgc.example.</source>
        <translation>除服务器自己的地址外可以发送令牌的地址，用空格分隔，例如 https://maps.hpgc.example。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;gn In…</source>
        <translation>登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Pro&amp;cesses</source>
        <translation>处理过程(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;gn Out</source>
        <translation>退出登录(&amp;G)</translation>
    </message>
    <message>
        <source>“{}” wants you to sign in before it shows its processes.</source>
        <translation>“{}”要求您先登录才显示其处理过程。</translation>
    </message>
    <message>
        <source>“{}” offers {} processes; they are in the Processing toolbox.</source>
        <translation>“{}”提供 {} 个处理过程；它们在处理工具箱中。</translation>
    </message>
    <message>
        <source>Remove the Connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>移除连接“{}”？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>“{}” is removed.</source>
        <translation>“{}”已移除。</translation>
    </message>
    <message>
        <source>Signed out of “{}”.</source>
        <translation>已退出“{}”的登录。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The servers whose processes are in the Processing toolbox.</source>
        <translation>其处理过程在处理工具箱中的服务器。</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Connects another server.</source>
        <translation>连接另一个服务器。</translation>
    </message>
    <message>
        <source>Changes the name, the address or the sign-in of the chosen connection.</source>
        <translation>更改所选连接的名称、地址或登录。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Forgets the chosen connection; the server is left alone.</source>
        <translation>忘记所选的连接；不触及服务器。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reads the processes of the chosen connection anew.</source>
        <translation>重新读取所选连接的处理过程。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Sign in or out</source>
        <translation>登录或退出登录</translation>
    </message>
    <message>
        <source>Signs in to the chosen connection, or forgets its sign-in.</source>
        <translation>登录到所选的连接，或忘记其登录。</translation>
    </message>
    <message>
        <source>Asks the server of the chosen connection who it is and what it can do.</source>
        <translation>询问所选连接的服务器是什么以及能做什么。</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>Deploys, replaces and undeploys processes of the chosen connection.</source>
        <translation>部署、替换和取消部署所选连接的处理过程。</translation>
    </message>
    <message>
        <source>Gives up what is under way; nothing is changed then.</source>
        <translation>放弃正在进行的操作；此时不作任何改动。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Servers of the HPGC API (OGC API - Processes). Each process of theirs is a Processing algorithm.</source>
        <translation>HPGC API（OGC API - Processes）的服务器。它们的每个处理过程都是一个处理算法。</translation>
    </message>
    <message>
        <source>It leaves the server, and the toolbox of everyone who uses it there.</source>
        <translation>它将离开服务器，以及在那里使用它的每个人的工具箱。</translation>
    </message>
    <message>
        <source>Undeploy the Process</source>
        <translation>取消部署处理过程</translation>
    </message>
    <message>
        <source>Undeploy the process “{}” from “{}”?</source>
        <translation>从“{1}”取消部署处理过程“{0}”？</translation>
    </message>
    <message>
        <source>&amp;Undeploy</source>
        <translation>取消部署(&amp;U)</translation>
    </message>
    <message>
        <source>There is no connection yet: add a server in Settings &gt; Options &gt; HPGC.</source>
        <translation>还没有连接：请在“设置 &gt; 选项 &gt; HPGC”中添加服务器。</translation>
    </message>
    <message>
        <source>No connection says that processes can be deployed there.</source>
        <translation>没有连接声明可以在那里部署处理过程。</translation>
    </message>
    <message>
        <source>The process “{}” is gone from “{}”.</source>
        <translation>处理过程“{}”已从“{}”移除。</translation>
    </message>
    <message>
        <source>Undeploying “{}” from “{}”…</source>
        <translation>正在从“{1}”取消部署“{0}”…</translation>
    </message>
    <message>
        <source>&amp;Deploy Process…</source>
        <translation>部署处理过程(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Show Results</source>
        <translation>显示结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Download Results Again</source>
        <translation>重新下载结果(&amp;D)</translation>
    </message>
    <message>
        <source>Show Results as &amp;Map Service</source>
        <translation>将结果显示为地图服务(&amp;M)</translation>
    </message>
    <message>
        <source>Dism&amp;iss</source>
        <translation>撤销(&amp;I)</translation>
    </message>
    <message>
        <source>Run A&amp;gain…</source>
        <translation>重新运行(&amp;G)…</translation>
    </message>
    <message>
        <source>Show &amp;Log and Request</source>
        <translation>显示日志和请求(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <translation>复制标识符(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>复制链接(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Asking the servers for their jobs</source>
        <translation>正在向服务器询问其作业</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox; connect the server, or refresh its processes.</source>
        <translation>“{1}”的处理过程 {0} 不在工具箱中；请连接服务器，或刷新其处理过程。</translation>
    </message>
    <message>
        <source>Remove Jobs</source>
        <translation>移除作业</translation>
    </message>
    <message>
        <source>Remove this job of {}?</source>
        <translation>移除 {} 的此作业？</translation>
    </message>
    <message>
        <source>Remove these {} jobs?</source>
        <translation>移除这 {} 个作业？</translation>
    </message>
    <message>
        <source>Only from this &amp;list; nothing changes on the server</source>
        <translation>仅从此列表移除；服务器上不作任何改动(&amp;L)</translation>
    </message>
    <message>
        <source>Removing jobs</source>
        <translation>正在移除作业</translation>
    </message>
    <message>
        <source>Job of {}</source>
        <translation>{} 的作业</translation>
    </message>
    <message>
        <source>All that is known of the job</source>
        <translation>关于该作业的全部已知信息</translation>
    </message>
    <message>
        <source>Its request, its messages and its results.</source>
        <translation>其请求、消息和结果。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>As&amp;k the Servers for Other Jobs</source>
        <translation>向服务器询问其他作业(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>All Connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words of the process, the message, the id or the status.</source>
        <translation>处理过程、消息、标识符或状态中的词。</translation>
    </message>
    <message>
        <source>Which jobs are shown, by how they stand.</source>
        <translation>按状态决定显示哪些作业。</translation>
    </message>
    <message>
        <source>Which jobs are shown, by their connection.</source>
        <translation>按连接决定显示哪些作业。</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>All Jobs</source>
        <translation>所有作业</translation>
    </message>
    <message>
        <source>Under Way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed, Dismissed, Lost</source>
        <translation>失败、撤销、丢失</translation>
    </message>
    <message>
        <source>Fetching results</source>
        <translation>正在获取结果</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>{} (not from here)</source>
        <translation>{}（不是从这里启动）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>The jobs that were started from this profile, the newest first.</source>
        <translation>从此配置文件启动的作业，最新的在前。</translation>
    </message>
    <message>
        <source>The answer to Test.</source>
        <translation>测试的应答。</translation>
    </message>
    <message>
        <source>What the server says of itself</source>
        <translation>服务器对自身的说明</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>The process “{}” is deployed on “{}”; it is in the Processing toolbox.</source>
        <translation>处理过程“{}”已部署到“{}”；它在处理工具箱中。</translation>
    </message>
    <message>
        <source>Jobs that run go on as they were begun. The package there now is given up.</source>
        <translation>正在运行的作业照旧继续。现有的包会被舍弃。</translation>
    </message>
    <message>
        <source>Replace the Process</source>
        <translation>替换处理过程</translation>
    </message>
    <message>
        <source>Replace the process “{}” on “{}”?</source>
        <translation>替换“{1}”上的处理过程“{0}”？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>The process “{}” is replaced on “{}”; the toolbox shows the new one.</source>
        <translation>处理过程“{}”已在“{}”上被替换；工具箱显示新的处理过程。</translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation>正在读取包…</translation>
    </message>
    <message>
        <source>Deploy a Process</source>
        <translation>部署处理过程</translation>
    </message>
    <message>
        <source>Replace the Process “{}”</source>
        <translation>替换处理过程“{}”</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>部署(&amp;D)</translation>
    </message>
    <message>
        <source>Sends the package to the server; it is sent once.</source>
        <translation>将包发送到服务器；只发送一次。</translation>
    </message>
    <message>
        <source>Puts the package in the place of the process that has its id.</source>
        <translation>用该包代替具有其标识符的处理过程。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Gives up what is under way, and looks at what is true then.</source>
        <translation>放弃正在进行的操作，然后查看实际状况。</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>Where the process is to stand; those that can&apos;t aren&apos;t here.</source>
        <translation>处理过程要放置的地方；不能部署的连接不在此列。</translation>
    </message>
    <message>
        <source>Put a &amp;Workflow around a lone tool</source>
        <translation>为单独的工具套上 Workflow(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>It is the package of “{}”, so it can&apos;t replace “{}”.</source>
        <translation>它是“{}”的包，因此不能替换“{}”。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>The inputs and outputs as the toolbox will show them.</source>
        <translation>工具箱将显示的输入和输出。</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>将要创建的内容</translation>
    </message>
    <message>
        <source>Only a Workflow becomes a process.</source>
        <translation>只有 Workflow 能成为处理过程。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>The one that becomes the process, where the document holds several.</source>
        <translation>成为处理过程的那个，用于文档包含多个的情况。</translation>
    </message>
    <message>
        <source>Wor&amp;kflow</source>
        <translation>Workflow(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Look at It</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Packages (*.cwl *.json *.yaml *.yml)</source>
        <translation>包 (*.cwl *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>打开包</translation>
    </message>
    <message>
        <source>That is larger than 5 MiB: no package, but data. Nothing was pasted.</source>
        <translation>它大于 5 MiB：那不是包，而是数据。没有粘贴任何内容。</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Reads a package from a file; you can also drop one on the text.</source>
        <translation>从文件读取包；您也可以将文件拖放到文本上。</translation>
    </message>
    <message>
        <source>Fetches what stands at the address, to show what it will become.</source>
        <translation>获取地址处的内容，以显示它将成为什么。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Of a CWL document; the server fetches it when the process is deployed.</source>
        <translation>CWL 文档的地址；部署处理过程时由服务器获取。</translation>
    </message>
    <message>
        <source>An application package (JSON) or CWL (YAML or JSON).</source>
        <translation>应用包 (JSON) 或 CWL（YAML 或 JSON）。</translation>
    </message>
    <message>
        <source>The server fetches the CWL document from there.</source>
        <translation>服务器从那里获取 CWL 文档。</translation>
    </message>
    <message>
        <source>&amp;Text or File</source>
        <translation>文本或文件(&amp;T)</translation>
    </message>
    <message>
        <source>Package of “{}”</source>
        <translation>“{}”的包</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>“{}” on “{}”, as the server has it.</source>
        <translation>“{1}”上的“{0}”，与服务器上的一致。</translation>
    </message>
    <message>
        <source>{} can&apos;t be written: {}.</source>
        <translation>无法写入 {}：{}。</translation>
    </message>
    <message>
        <source>Packages (*.cwl *.json)</source>
        <translation>包 (*.cwl *.json)</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>保存包</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>部署(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Show Package</source>
        <translation>显示包(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a connection.</source>
        <translation>请选择连接。</translation>
    </message>
    <message>
        <source>No process there can be replaced</source>
        <translation>那里没有可替换的处理过程</translation>
    </message>
    <message>
        <source>This server doesn&apos;t deploy processes</source>
        <translation>此服务器不部署处理过程</translation>
    </message>
    <message>
        <source>The refresh of “{}” was cancelled; its old processes stay.</source>
        <translation>“{}”的刷新已取消；其旧的处理过程保留。</translation>
    </message>
    <message>
        <source>Sign In to “{}”</source>
        <translation>登录到“{}”</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Fill in the fields first.</source>
        <translation>请先填写各字段。</translation>
    </message>
    <message>
        <source>Sign in with your user name and password.</source>
        <translation>请用您的用户名和密码登录。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Sign in as a service account.</source>
        <translation>请以服务账户登录。</translation>
    </message>
    <message>
        <source>It could not be found out how to sign in.</source>
        <translation>无法得知如何登录。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>登录提供方</translation>
    </message>
    <message>
        <source>Goes on with the sign-in.</source>
        <translation>继续登录。</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>正在询问服务器如何登录…</translation>
    </message>
    <message>
        <source>&amp;Edit the Connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Opens the connection&apos;s fields.</source>
        <translation>打开连接的各字段。</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. This window closes by itself then.</source>
        <translation>请在浏览器打开的页面上登录。之后此窗口会自行关闭。</translation>
    </message>
    <message>
        <source>&amp;Open the Sign-in Page</source>
        <translation>打开登录页面(&amp;O)</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>Opens the page in your browser, once more if need be.</source>
        <translation>在浏览器中打开页面，需要时可再次打开。</translation>
    </message>
    <message>
        <source>&amp;Copy Its Address</source>
        <translation>复制其地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>For another browser of this computer.</source>
        <translation>用于本机的另一个浏览器。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address of the sign-in page, and open it yourself.</source>
        <translation>无法打开浏览器。请复制登录页面的地址，并自行打开。</translation>
    </message>
    <message>
        <source>On any device with a browser, open the page and type in the code.</source>
        <translation>在任何有浏览器的设备上打开页面并输入代码。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Copy the Code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Puts the code into the clipboard.</source>
        <translation>将代码放入剪贴板。</translation>
    </message>
    <message>
        <source>The code is good for another {}:{:02d} minutes.</source>
        <translation>代码在 {}:{:02d} 分钟内仍有效。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself, on any device.</source>
        <translation>无法打开浏览器。请在任何设备上自行打开页面。</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. When you have come to its last page, copy the whole address from the address bar and paste it here.</source>
        <translation>请在浏览器打开的页面上登录。到达最后一页后，从地址栏复制完整地址并粘贴到这里。</translation>
    </message>
    <message>
        <source>The address that the browser was sent to at last.</source>
        <translation>浏览器最后被转到的地址。</translation>
    </message>
    <message>
        <source>Paste a token that this server accepts. It is kept in QGIS&apos;s encrypted store.</source>
        <translation>请粘贴此服务器接受的令牌。它保存在 QGIS 的加密存储中。</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>As the server&apos;s operator or its web page gave it to you.</source>
        <translation>由服务器管理员或其网页提供给您。</translation>
    </message>
    <message>
        <source>It is kept in QGIS&apos;s encrypted store.</source>
        <translation>它保存在 QGIS 的加密存储中。</translation>
    </message>
    <message>
        <source>It is kept in QGIS&apos;s encrypted store, and sent to the provider only.</source>
        <translation>它保存在 QGIS 的加密存储中，并且只发送给提供方。</translation>
    </message>
    <message>
        <source>none: files go inside the request</source>
        <translation>无：文件放在请求中</translation>
    </message>
    <message>
        <source>files are never staged</source>
        <translation>文件从不暂存</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Bucket or address</source>
        <translation>存储桶或地址</translation>
    </message>
    <message>
        <source>Where files go that are too large for a request, and where the server fetches them: /vsis3/bucket/folder as GDAL writes it (also /vsigs/, /vsiaz/), or a folder that takes PUT.</source>
        <translation>过大而无法放入请求的文件的去处，服务器从那里获取：按 GDAL 写法的 /vsis3/bucket/folder（也可以是 /vsigs/、/vsiaz/），或接受 PUT 的文件夹。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>A QGIS authentication configuration: for a bucket “Basic” with the access key&apos;s id and its secret. Without one GDAL&apos;s own credentials count, such as ~/.aws.</source>
        <translation>QGIS 认证配置：对于存储桶使用“Basic”，填入访问密钥的 ID 及其机密。没有它时使用 GDAL 自己的凭据，例如 ~/.aws。</translation>
    </message>
    <message>
        <source>Files in a request</source>
        <translation>请求中的文件</translation>
    </message>
    <message>
        <source>How much a request may hold; 0 stages all files. The largest are staged until the rest fits in.</source>
        <translation>一个请求可以包含多少；0 表示暂存所有文件。先暂存最大的，直到其余放得下。</translation>
    </message>
    <message>
        <source>GDAL&apos;s options</source>
        <translation>GDAL 选项</translation>
    </message>
    <message>
        <source>Words KEY=VALUE; none of them a secret. See GDAL&apos;s manual.</source>
        <translation>KEY=VALUE 词条；其中不含机密。请参阅 GDAL 手册。</translation>
    </message>
    <message>
        <source>Addresses live for</source>
        <translation>地址有效期</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>保留文件</translation>
    </message>
    <message>
        <source>Leaves them there when their job is done.</source>
        <translation>作业完成后将其留在那里。</translation>
    </message>
    <message>
        <source>{} (not possible)</source>
        <translation>{}（不可行）</translation>
    </message>
    <message>
        <source>Deploy Process…</source>
        <translation>部署处理过程…</translation>
    </message>
    <message>
        <source>Replace Process…</source>
        <translation>替换处理过程…</translation>
    </message>
    <message>
        <source>Undeploy Process…</source>
        <translation>取消部署处理过程…</translation>
    </message>
    <message>
        <source>Show Package…</source>
        <translation>显示包…</translation>
    </message>
    <message>
        <source>As the Server Says</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>In the Browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>With a Code, on Another Device</source>
        <translation>用代码，在另一设备上</translation>
    </message>
    <message>
        <source>In the Browser, by Copy and Paste</source>
        <translation>在浏览器中，复制并粘贴</translation>
    </message>
    <message>
        <source>With User Name and Password</source>
        <translation>用用户名和密码</translation>
    </message>
    <message>
        <source>As a Service Account</source>
        <translation>以服务账户</translation>
    </message>
    <message>
        <source>With a Token That You Paste</source>
        <translation>用您粘贴的令牌</translation>
    </message>
    <message>
        <source>authentication configuration “{}”</source>
        <translation>认证配置“{}”</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>no address of this computer leads to {}</source>
        <translation>本机没有通往 {} 的地址</translation>
    </message>
    <message>
        <source>“{}” can&apos;t list its jobs: {}</source>
        <translation>“{}”无法列出其作业：{}</translation>
    </message>
    <message>
        <source>Sending the request to {}</source>
        <translation>正在将请求发送到 {}</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>正在发送请求</translation>
    </message>
    <message>
        <source>Cancelled; the job and its results stay at {}.</source>
        <translation>已取消；作业及其结果留在 {}。</translation>
    </message>
    <message>
        <source>{} knows the job {} no longer: it was removed there, or the server was restarted. </source>
        <translation>{} 已不认识作业 {}：它在那里被移除了，或者服务器重新启动过。 </translation>
    </message>
    <message>
        <source>It can be run again.</source>
        <translation>可以重新运行。</translation>
    </message>
    <message>
        <source>The job is not lost: {}</source>
        <translation>作业没有丢失：{}</translation>
    </message>
    <message>
        <source>Fetching the results</source>
        <translation>正在获取结果</translation>
    </message>
    <message>
        <source>The server may call back at {}</source>
        <translation>服务器可以回调 {}</translation>
    </message>
    <message>
        <source>{} does not offer to call back: its jobs are asked.</source>
        <translation>{} 不提供回调：将询问其作业。</translation>
    </message>
    <message>
        <source>The server can&apos;t call back, so it is asked how the job stands: {}</source>
        <translation>服务器无法回调，因此将询问作业的状况：{}</translation>
    </message>
    <message>
        <source>Cancelled, but the server did not dismiss the job {}, which may go on there: {}</source>
        <translation>已取消，但服务器没有撤销作业 {}，它可能在那里继续：{}</translation>
    </message>
    <message>
        <source>Cancelled: the job {} was dismissed on the server.</source>
        <translation>已取消：作业 {} 已在服务器上撤销。</translation>
    </message>
    <message>
        <source>QGIS ends; the job goes on, and is taken up at the next start.</source>
        <translation>QGIS 即将退出；作业会继续，并在下次启动时接续。</translation>
    </message>
    <message>
        <source>The list of jobs could not be written: {}</source>
        <translation>无法写入作业列表：{}</translation>
    </message>
    <message>
        <source>The list of staged files could not be read: {}</source>
        <translation>无法读取暂存文件列表：{}</translation>
    </message>
    <message>
        <source>The signed address of the staged file {} had ended by then: let signed addresses of the connection live longer.</source>
        <translation>暂存文件 {} 的签名地址届时已到期：请让连接的签名地址有效更久。</translation>
    </message>
    <message>
        <source>The staged file {} was not there any longer.</source>
        <translation>暂存文件 {} 已不在那里。</translation>
    </message>
    <message>
        <source>The staged file {} could not be removed, so remove it yourself: {}</source>
        <translation>无法移除暂存文件 {}，请自行移除：{}</translation>
    </message>
    <message>
        <source>The list of staged files could not be written: {}</source>
        <translation>无法写入暂存文件列表：{}</translation>
    </message>
    <message>
        <source>Staging the inputs</source>
        <translation>正在暂存输入</translation>
    </message>
    <message>
        <source>The request is too large for the server: give the connection a staging area, or a lower limit for it.</source>
        <translation>请求对服务器来说太大：请为连接设置暂存区，或降低其限制。</translation>
    </message>
    <message>
        <source>{} ({}) is in the staging area already.</source>
        <translation>{} ({}) 已在暂存区中。</translation>
    </message>
    <message>
        <source>Putting {} ({}) into the staging area {}</source>
        <translation>正在将 {} ({}) 放入暂存区 {}</translation>
    </message>
    <message>
        <source>the job is not in the list of jobs</source>
        <translation>作业不在作业列表中</translation>
    </message>
    <message>
        <source>The staged file {} will not be removed by itself: {}</source>
        <translation>暂存文件 {} 不会被自动移除：{}</translation>
    </message>
    <message>
        <source>The list of jobs {} can&apos;t be used: {}</source>
        <translation>无法使用作业列表 {}：{}</translation>
    </message>
    <message>
        <source>The list of jobs {} was written by a newer version of this plugin; update it.</source>
        <translation>作业列表 {} 由此插件的更新版本写入；请更新插件。</translation>
    </message>
    <message>
        <source>The list of jobs could not be read ({}); it was put aside as {}.</source>
        <translation>无法读取作业列表 ({})；已将其另存为 {}。</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/秒</translation>
    </message>
    <message>
        <source>{}: {}, {}, {} left</source>
        <translation>{}：{}，{}，剩余 {}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分钟</translation>
    </message>
    <message>
        <source>HPGC API (OGC API - Processes)</source>
        <translation>HPGC API（OGC API - Processes）</translation>
    </message>
    <message>
        <source>QGIS refused it</source>
        <translation>QGIS 拒绝了它</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox: {}</source>
        <translation>“{1}”的处理过程 {0} 不在工具箱中：{2}</translation>
    </message>
    <message>
        <source>The sign-in to “{}” has expired.</source>
        <translation>“{}”的登录已过期。</translation>
    </message>
    <message>
        <source>The connection has no way to sign in: choose one, or give it an authentication configuration.</source>
        <translation>该连接没有登录方式：请选择一种，或为其设置认证配置。</translation>
    </message>
    <message>
        <source>It is not known where to sign in: the server names no provider. Give the provider&apos;s address.</source>
        <translation>不知道在哪里登录：服务器没有给出提供方。请给出提供方的地址。</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be signed in to. {}</source>
        <translation>无法登录到“{}”。{}</translation>
    </message>
    <message>
        <source>HPGC: layers of {}</source>
        <translation>HPGC：{} 的图层</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store did not keep the access for layers of “{}”.</source>
        <translation>QGIS 的认证存储没有保存“{}”的图层的访问权限。</translation>
    </message>
    <message>
        <source>Nobody is signed in to “{0}”. Sign in with the algorithm “Sign in” (hpgc:signin, NAME={0}), or in Settings &gt; Options &gt; HPGC, and try again.</source>
        <translation>没有人登录到“{0}”。请用算法“登录”(hpgc:signin, NAME={0})，或在“设置 &gt; 选项 &gt; HPGC”中登录，然后重试。</translation>
    </message>
    <message>
        <source>The authentication configuration “{}” could not be used. Check in Settings &gt; Options &gt; Authentication that it exists and works.</source>
        <translation>无法使用认证配置“{}”。请在“设置 &gt; 选项 &gt; 认证”中检查它是否存在并有效。</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store did not keep the sign-in of “{}”.</source>
        <translation>QGIS 的认证存储没有保存“{}”的登录。</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store can&apos;t be used: {}</source>
        <translation>无法使用 QGIS 的认证存储：{}</translation>
    </message>
    <message>
        <source>The file that {} names can&apos;t be read.</source>
        <translation>无法读取 {} 所指的文件。</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication store is locked, so nobody can be signed in. Unlock it with its master password; where there is no window, name a file that holds it in the environment variable {}.</source>
        <translation>QGIS 的认证存储已锁定，因此无法登录。请用其主密码解锁；在没有窗口的地方，请在环境变量 {} 中指定存放主密码的文件。</translation>
    </message>
    <message>
        <source>The staging area “{}” names no bucket.</source>
        <translation>暂存区“{}”没有写明存储桶。</translation>
    </message>
    <message>
        <source>“{}” is no staging area: give a bucket such as /vsis3/bucket/folder (also {}), or the address of a folder such as https://dav.example/staging/, without a user name in it.</source>
        <translation>“{}”不是暂存区：请给出存储桶，例如 /vsis3/bucket/folder（也可以是 {}），或文件夹的地址，例如 https://dav.example/staging/，其中不含用户名。</translation>
    </message>
    <message>
        <source>The option “{}” of the staging area is not of the form KEY=VALUE.</source>
        <translation>暂存区的选项“{}”不是 KEY=VALUE 的形式。</translation>
    </message>
    <message>
        <source>{} is a secret: keep it in a QGIS authentication configuration (Basic) or in GDAL&apos;s own.</source>
        <translation>{} 是机密：请将其保存在 QGIS 认证配置 (Basic) 中，或保存在 GDAL 自己的配置中。</translation>
    </message>
    <message>
        <source>{} would switch off the check of certificates.</source>
        <translation>{} 会关闭证书检查。</translation>
    </message>
    <message>
        <source>a server without a title</source>
        <translation>没有标题的服务器</translation>
    </message>
    <message>
        <source>Server: {}</source>
        <translation>服务器：{}</translation>
    </message>
    <message>
        <source>Server: {}, version {}</source>
        <translation>服务器：{}，版本 {}</translation>
    </message>
    <message>
        <source>Processes: shown only to those who are signed in</source>
        <translation>处理过程：仅向已登录者显示</translation>
    </message>
    <message>
        <source>Processes: {}</source>
        <translation>处理过程：{}</translation>
    </message>
    <message>
        <source>It says that it can: {}</source>
        <translation>它声明能够：{}</translation>
    </message>
    <message>
        <source>It doesn&apos;t say that it can: {}</source>
        <translation>它没有声明能够：{}</translation>
    </message>
    <message>
        <source>Sign-in at {}: {}</source>
        <translation>在 {} 登录：{}</translation>
    </message>
    <message>
        <source>Sign-in: it names no provider</source>
        <translation>登录：它没有给出提供方</translation>
    </message>
    <message>
        <source>run processes</source>
        <translation>运行处理过程</translation>
    </message>
    <message>
        <source>list jobs</source>
        <translation>列出作业</translation>
    </message>
    <message>
        <source>dismiss jobs</source>
        <translation>撤销作业</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>deploy, replace and undeploy processes</source>
        <translation>部署、替换和取消部署处理过程</translation>
    </message>
    <message>
        <source>take application packages</source>
        <translation>接受应用包</translation>
    </message>
    <message>
        <source>take CWL</source>
        <translation>接受 CWL</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>by a code for another device</source>
        <translation>用另一设备上的代码</translation>
    </message>
    <message>
        <source>in the browser, by copy and paste</source>
        <translation>在浏览器中，复制并粘贴</translation>
    </message>
    <message>
        <source>by user name and password</source>
        <translation>用用户名和密码</translation>
    </message>
    <message>
        <source>as a service account</source>
        <translation>以服务账户</translation>
    </message>
    <message>
        <source>The server describes no inputs.</source>
        <translation>服务器没有描述任何输入。</translation>
    </message>
    <message>
        <source>QGIS can&apos;t read the coverage service at {}. {}</source>
        <translation>QGIS 无法读取 {} 处的覆盖服务。{}</translation>
    </message>
    <message>
        <source>The server removes it together with its results there. Files and layers that are here stay.</source>
        <translation>服务器会将其连同那里的结果一并移除。此处的文件和图层会保留。</translation>
    </message>
    <message>
        <source>{} started a job but named no id for it, so it can&apos;t be followed. Look at the server&apos;s jobs before you try again.</source>
        <translation>{} 启动了一个作业但未给出其标识符，因此无法跟踪。请先查看服务器上的作业，再重试。</translation>
    </message>
    <message>
        <source>{} sent a web page where a job was due.</source>
        <translation>{} 发来的是网页，而此处应为作业。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator of {}.</source>
        <translation>请重试；如再次发生，请告知 {} 的运营者。</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>未获取任何内容。</translation>
    </message>
    <message>
        <source>There is not enough room in {}: {} are needed, and {} are free there. {} Make room, or choose another folder.</source>
        <translation>{} 中空间不足：需要 {}，可用 {}。{} 请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the server&apos;s operator.</source>
        <translation>请重试；如再次发生，请告知服务器运营者。</translation>
    </message>
    <message>
        <source>Open it in a browser: a page of your network, such as a sign-in, may stand before the server.</source>
        <translation>请在浏览器中打开：服务器前可能有您所在网络的页面，例如登录页。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again in {} s.</source>
        <translation>请在 {} 秒后重试。</translation>
    </message>
    <message>
        <source>{} sent no {} but an error page: {}.</source>
        <translation>{} 发来的不是 {}，而是错误页面：{}。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>The processes could not be kept in {}: {}. Make room there, or see who may write there, and try again.</source>
        <translation>无法将处理过程保存到 {}：{}。请在该处腾出空间，或检查写入权限，然后重试。</translation>
    </message>
    <message>
        <source>The raster layer “{}” can&apos;t be written to {}: {}. Make room there, or set another temporary folder.</source>
        <translation>栅格图层“{}”无法写入 {}：{}。请在该处腾出空间，或设置其他临时文件夹。</translation>
    </message>
    <message>
        <source>The server has no more of it (HTTP {}).</source>
        <translation>服务器上没有更多内容（HTTP {}）。</translation>
    </message>
    <message>
        <source>The process {} of “{}” is not in the toolbox any longer, so the results of job {} can&apos;t be read.</source>
        <translation>“{1}”的处理过程 {0} 已不在工具箱中，因此无法读取作业 {2} 的结果。</translation>
    </message>
    <message>
        <source>Fetches the results of a job into a folder, each under the name of its output; a job that still runs is waited for. The job may have been started elsewhere: then its process has to be in the toolbox.</source>
        <translation>将作业的结果获取到文件夹中，每个结果以其输出命名；仍在运行的作业会等待其完成。作业可以是在别处启动的：此时其处理过程必须在工具箱中。</translation>
    </message>
    <message>
        <source>Id of the process to be undeployed</source>
        <translation>要取消部署的处理过程的标识符</translation>
    </message>
    <message>
        <source>GDAL can&apos;t sign an address for the staging area {}: {}. See GDAL&apos;s page on this file system.</source>
        <translation>GDAL 无法为暂存区 {} 的地址签名：{}。请参阅 GDAL 关于此文件系统的页面。</translation>
    </message>
    <message>
        <source>A signed address can be good for {:g} hours at most.</source>
        <translation>签名地址最多有效 {:g} 小时。</translation>
    </message>
    <message>
        <source>Finished Jobs</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The address “{}” holds a blank or a backslash: leave it out.</source>
        <translation>地址“{}”中含有空格或反斜杠：请将其去掉。</translation>
    </message>
    <message>
        <source>The port in the address “{}” has to be a number up to 65535.</source>
        <translation>地址“{}”中的端口必须是不大于 65535 的数字。</translation>
    </message>
    <message>
        <source>There is nothing at {} (HTTP {}). Is the address right? It usually ends in /ogc-api/; ask the server&apos;s operator for it.</source>
        <translation>{} 处没有任何内容（HTTP {}）。地址正确吗？地址通常以 /ogc-api/ 结尾；请向服务器的运营者询问。</translation>
    </message>
    <message>
        <source>{} did not answer in time by https. Does the server&apos;s address begin with http:// perhaps?</source>
        <translation>{} 未能及时通过 https 应答。服务器的地址也许以 http:// 开头？</translation>
    </message>
    <message>
        <source>{} does not speak https. Does the server&apos;s address begin with http:// perhaps?</source>
        <translation>{} 不支持 https。服务器的地址也许以 http:// 开头？</translation>
    </message>
    <message>
        <source>names can&apos;t be looked up just now: is this computer online?</source>
        <translation>目前无法解析名称：此计算机已联网吗？</translation>
    </message>
    <message>
        <source>no computer of that name is known</source>
        <translation>没有已知的同名计算机</translation>
    </message>
    <message>
        <source>no server listens at that port</source>
        <translation>该端口上没有服务器在监听</translation>
    </message>
    <message>
        <source>Jobs on HPGC servers go on in any case, and their results come later. After a yes QGIS may stay open: close it once more.</source>
        <translation>HPGC 服务器上的作业无论如何都会继续，其结果稍后到达。选择“是”之后 QGIS 可能仍然打开：请再关闭一次。</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>The run ends so that QGIS can be closed; its job goes on, and is not lost.</source>
        <translation>运行结束，以便关闭 QGIS；其作业继续进行，不会丢失。</translation>
    </message>
    <message>
        <source>A client id is needed, which is the sign-in provider&apos;s name for this program: ask the server&apos;s operator for that of a desktop application.</source>
        <translation>需要客户端标识，即登录提供方对本程序的称呼：请向服务器的运营者询问桌面应用程序的客户端标识。</translation>
    </message>
    <message>
        <source>Deploy as Process…</source>
        <translation>部署为处理过程…</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be written there: give it a file name that ends in one of {}.</source>
        <translation>“{}”无法写入该处：请给出以 {} 之一结尾的文件名。</translation>
    </message>
    <message>
        <source>The server&apos;s results are nested more than {} levels deep.</source>
        <translation>服务器的结果嵌套超过 {} 层。</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be sent: the process takes only {}, which isn&apos;t written here. Choose a file that is such.</source>
        <translation>“{}”无法发送：处理过程只接受 {}，此处无法写出这种格式。请选择本身就是该格式的文件。</translation>
    </message>
    <message>
        <source>The features of “{}” can&apos;t all be written to {}. Make room there, or set another temporary folder.</source>
        <translation>“{}”的要素无法全部写入 {}。请在该处腾出空间，或设置其他临时文件夹。</translation>
    </message>
    <message>
        <source>{} is left from an older file, is read with the new one, and can&apos;t be removed. Remove it.</source>
        <translation>{} 是旧文件留下的，会与新文件一起被读取，但无法删除。请将其删除。</translation>
    </message>
    <message>
        <source>“{}” goes as GeoTIFF: nothing of what the process says that it takes is known here ({}).</source>
        <translation>“{}”将以 GeoTIFF 发送：此处不识别该处理过程声称接受的任何格式（{}）。</translation>
    </message>
    <message>
        <source>“{}” is a table, and FlatGeobuf holds only what has a geometry. Choose a layer that has one.</source>
        <translation>“{}”是表，而 FlatGeobuf 只能保存带几何图形的内容。请选择带几何图形的图层。</translation>
    </message>
    <message>
        <source>Make room in {}, or set another temporary folder.</source>
        <translation>请在 {} 中腾出空间，或设置其他临时文件夹。</translation>
    </message>
    <message>
        <source>QGIS ends; the results of {} come at its next start.</source>
        <translation>QGIS 即将关闭；{} 的结果将在下次启动时获取。</translation>
    </message>
    <message>
        <source>Cancelled, but {} had got the whole request and has not answered yet: a job that comes of it is dismissed.</source>
        <translation>已取消，但 {} 已收到完整请求，尚未答复：由此产生的作业将被撤销。</translation>
    </message>
    <message>
        <source>QGIS ends; {} had got the whole request and has not answered yet: a job that comes of it goes on, and is taken up at the next start.</source>
        <translation>QGIS 即将关闭；{} 已收到完整请求，尚未答复：由此产生的作业将继续运行，并在下次启动时接手。</translation>
    </message>
    <message>
        <source>The request to {} was cut off before it was sent whole, so nothing was run: it can be run again.</source>
        <translation>发往 {} 的请求在完整发送之前中断，因此没有运行任何内容：可以重新运行。</translation>
    </message>
    <message>
        <source>{} leads to another server, which must not get what you sign in with.</source>
        <translation>{} 指向另一台服务器，它不得获得您的登录凭据。</translation>
    </message>
    <message>
        <source>The server gave several layers for “{}”; “{}” is taken, the others are left out: {}</source>
        <translation>服务器为“{}”给出了多个图层；采用“{}”，其余的不采用：{}</translation>
    </message>
    <message>
        <source>“{}” came as KML, of which this QGIS reads names and descriptions only; these columns are left out: {}</source>
        <translation>“{}”以 KML 格式送达，此 QGIS 只读取其名称和描述；这些列不采用：{}</translation>
    </message>
    <message>
        <source>Of KML this QGIS reads names and descriptions only. {} holds these columns of “{}” too, but its layer does not show them; choose another format, such as .gpkg, to work with them: {}</source>
        <translation>此 QGIS 只读取 KML 的名称和描述。{} 中也有“{}”的这些列，但其图层不显示它们；要使用它们，请选择其他格式，例如 .gpkg：{}</translation>
    </message>
    <message>
        <source>It is an archive that has no file of features in it.</source>
        <translation>这是一个压缩包，其中没有要素文件。</translation>
    </message>
    <message>
        <source>“{}” differs from the connection “{}” in nothing but capital letters, which not every system tells apart: choose another name.</source>
        <translation>“{}”与连接“{}”仅大小写不同，并非所有系统都能区分：请选择其他名称。</translation>
    </message>
    <message>
        <source>“{}” was not replaced. {}</source>
        <translation>“{}”未被替换。{}</translation>
    </message>
    <message>
        <source>Nothing was deployed. {}</source>
        <translation>未部署任何内容。{}</translation>
    </message>
    <message>
        <source>Its algorithms leave the toolbox, and its sign-in is forgotten. Nothing changes on the server.</source>
        <translation>其算法离开工具箱，其登录会被忘记。服务器上不作任何改动。</translation>
    </message>
    <message>
        <source>Discard the Package</source>
        <translation>放弃包</translation>
    </message>
    <message>
        <source>Discard the package?</source>
        <translation>要放弃该包吗？</translation>
    </message>
    <message>
        <source>What you have written is kept nowhere else.</source>
        <translation>您编写的内容没有保存在其他任何地方。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>A job of it has not brought its results yet: it goes on at the server, but its results come here only if the dialog of its run is open and waits for them.</source>
        <translation>它有一个作业尚未送回结果：作业会在服务器上继续运行，但只有当其运行对话框打开并等待时，结果才会送到这里。</translation>
    </message>
    <message>
        <source>{} jobs of it have not brought their results yet: they go on at the server, but results come here only where the dialog of a run is open and waits for them.</source>
        <translation>它有 {} 个作业尚未送回结果：作业会在服务器上继续运行，但只有当运行对话框打开并等待时，结果才会送到这里。</translation>
    </message>
    <message>
        <source>The connection “{}” was removed before the results of {} were here.</source>
        <translation>连接“{}”在 {} 的结果送达之前已被移除。</translation>
    </message>
    <message>
        <source>One of these in each row: {}.</source>
        <translation>每行填写其中之一：{}。</translation>
    </message>
    <message>
        <source>“{}” is in a reference system that isn&apos;t known here: {}.</source>
        <translation>“{}”所用的参照系在这里未知：{}。</translation>
    </message>
    <message>
        <source>“{}” can&apos;t be brought into the reference system that the process takes.</source>
        <translation>“{}”无法转换到该处理过程所采用的参照系。</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be sent as {}: it is not one JSON document.</source>
        <translation>文件 {} 不能作为 {} 发送：它不是单个 JSON 文档。</translation>
    </message>
    <message>
        <source>The file {} can&apos;t be sent as a text: it is not in UTF-8.</source>
        <translation>文件 {} 不能作为文本发送：它不是 UTF-8 编码。</translation>
    </message>
</context>
</TS>
